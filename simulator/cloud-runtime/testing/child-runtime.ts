import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const READY = /^cloud runtime ready at (\S+)$/;

/** The process entry as one file, the way it is started in earnest. */
export async function bundleMain(folder: string): Promise<string> {
  const outfile = join(folder, 'main.js');
  await build({
    entryPoints: [join(__dirname, '..', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    keepNames: true,
    logLevel: 'error',
  });
  return outfile;
}

export interface ChildRuntime {
  url: string;
  process: ChildProcess;
  /** Ends it and resolves with its exit code, or null after SIGKILL. */
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the bundled runtime as a process of its own. @throws what it printed when it ends instead */
export async function startChild(main: string, environment: Record<string, string>): Promise<ChildRuntime> {
  const child = spawn(process.execPath, [main], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const url = await new Promise<string>((resolve, reject) => {
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    createInterface(child.stdout).on('line', (line) => READY.test(line) && resolve(READY.exec(line)![1]!));
    child.once('exit', (code) => reject(new Error(`exit code ${code}: ${complaint}`)));
  });
  return { url, process: child, kill: (signal) => kill(child, signal) };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = await ended;
  return code as number | null;
}
