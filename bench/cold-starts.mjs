import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dist, root } from '../scripts/project.mjs';
import { median, table } from './table.mjs';
import { asText, verdict } from './verdict.mjs';

const RUNS = 15;
const TARGET = { most: 0.85 };
const SDK = 'wx-server-sdk (installed)';

/** `require` of each built function in a fresh process, node's own start excluded. */
export function measureColdStarts() {
  const targets = { [SDK]: 'wx-server-sdk' };
  for (const name of readdirSync(dist.functions)) targets[name] = path.join(dist.functions, name);
  const times = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (let i = 0; i < RUNS; i++) {
    for (const [name, target] of Object.entries(targets)) times[name].push(requireTime(target));
  }
  const sdk = median(times[SDK]);
  const rows = Object.entries(times).map(([name, values]) => {
    const [ratio, target] = [median(values) / sdk, name === SDK ? {} : TARGET];
    return [name, median(values).toFixed(0), ratio.toFixed(2), asText(target), verdict(ratio, target)];
  });
  const text = `Time of \`require\` in a fresh process, median of ${RUNS}.`;
  return table('Cold starts', text, ['what', 'ms', 'ratio', 'target', ''], rows);
}

function requireTime(target) {
  const script = `const t = performance.now(); require(${JSON.stringify(target)}); console.log(performance.now() - t)`;
  const env = { PATH: process.env.PATH, TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'bench' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`could not load ${target}: ${stderr}`);
  return Number(stdout);
}
