import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbench-main-'));
  program = path.join(folder, 'workbench.cjs');
  await esbuild.build({
    entryPoints: [path.join(__dirname, 'main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
});

afterAll(() => rm(folder, { recursive: true }));

interface Started {
  child: ChildProcess;
  /** Resolves with the first line of that stream. */
  line(stream: 'stdout' | 'stderr'): Promise<string>;
  exit: Promise<unknown>;
}

function start(changes: Record<string, string>): Started {
  const parts = { PLATFORM_URL: 'http://127.0.0.1:9', CLOUD_URL: 'http://127.0.0.1:9', PHONE_DIR: folder };
  const env = { ...process.env, PORT: '0', PAGE_DIR: folder, ...parts, ...changes };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit').then(([code]) => code);
  return { child, exit, line: async (stream) => String((await once(child[stream]!, 'data'))[0]).trim() };
}

test('says where it is when it is ready, and ends when asked', async () => {
  const { child, line, exit } = start({});
  const ready = await line('stdout');
  expect(ready).toMatch(/^workbench ready at http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${ready.split(' ').at(-1)}/endpoints`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
});

test('names a port that is in use in one line', async () => {
  const first = start({});
  const port = new URL((await first.line('stdout')).split(' ').at(-1)!).port;
  const second = start({ PORT: port });
  expect(await second.line('stderr')).toBe(`workbench: port ${port} on 127.0.0.1 is in use`);
  expect(await second.exit).toBe(1);
  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
});

test.each([
  [{ PLATFORM_URL: '' }, 'workbench: the environment variable PLATFORM_URL is missing'],
  [{ PORT: 'many' }, 'workbench: PORT is not a port: "many"'],
])('says what is wrong with %j', async (changes, message) => {
  const { line, exit } = start(changes);
  expect(await line('stderr')).toBe(message);
  expect(await exit).toBe(1);
});
