import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../scripts/project.mjs';

const PORT = '3911';

/** The card platform in a process of its own, its journal in `folder`; no server is told of its events. */
export async function startPlatform(folder) {
  const script = path.join(dist.simulator, 'card-platform.cjs');
  const began = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: { ...process.env, PORT, DATA_DIR: folder, CLOUD_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([untilReady(child), once(child, 'exit').then(endedEarly)]);
  const startSeconds = (performance.now() - began) / 1000;
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: `http://127.0.0.1:${PORT}`, startSeconds, memory: () => memoryOf(child.pid), stop };
}

async function untilReady({ stdout }) {
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    if (String(chunk).includes('ready at')) return;
  }
}

function endedEarly([code]) {
  throw new Error(`the card platform ended with ${code} before it was ready`);
}

/** MiB in use now and at most so far, as Linux counts them. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mebibytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)[1]) / 1024;
  return { now: mebibytes('VmRSS'), peak: mebibytes('VmHWM') };
}
