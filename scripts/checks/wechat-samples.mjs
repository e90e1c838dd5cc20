import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist, inProject } from '../project.mjs';
import { runTool } from './run-tool.mjs';

const samples = inProject('test/wechat-samples');

/** Lets the compiler compare each documented JSON with the type of its name; surplus members are errors too. */
export function checkWechatSamples() {
  const names = readdirSync(samples).map((file) => path.basename(file, '.json'));
  if (names.length === 0) return ['test/wechat-samples is empty'];
  const folder = path.join(dist.checks, 'wechat-samples');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'samples.ts'), sourceOf(names));
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(configOf()));
  return runTool('typescript/bin/tsc', ['-p', folder]);
}

function sourceOf(names) {
  const wire = path.relative(path.join(dist.checks, 'wechat-samples'), inProject('server/wechat/wire/index'));
  const types = names.map(typeOf);
  const constants = names.map((name, i) => `export const sample${i}: ${typeOf(name)} = ${jsonOf(name)};`);
  return [
    `import type { ${[...new Set(types)].join(', ')} } from '${wire.split(path.sep).join('/')}';`,
    ...constants,
  ].join('\n');
}

/** `CardCreateRequest.cash` is one more sample of CardCreateRequest. */
const typeOf = (name) => name.split('.')[0];
const jsonOf = (name) => readFileSync(path.join(samples, `${name}.json`), 'utf8').trim();

const configOf = () => ({
  extends: path.relative(path.join(dist.checks, 'wechat-samples'), inProject('tsconfig.base.json')),
  files: ['samples.ts'],
});
