import { spawn } from 'node:child_process';
import path from 'node:path';
import { dist, root } from '../project.mjs';

/** Real milliseconds that a process has to say that it is ready, and to end when asked. */
const READY_MS = 20_000;
const END_MS = 4_500;
/** A process that was started again and dies within this time is left dead: it would only die again. */
const STABLE_MS = 3_000;

/** Starts the simulator's processes, restarts one that dies, and ends them all together. */
export class Supervisor {
  #children = new Map();
  /** Names of processes that have been started again. */
  #revived = new Set();
  #ending = false;

  /** Starts dist/simulator/NAME.cjs and resolves when it has printed that it is ready. */
  async start(name, env) {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', path.join(dist.simulator, `${name}.cjs`)],
      {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const startedAt = Date.now();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    this.#children.set(name, { child, env, gone });
    child.once('exit', (code, signal) => this.#revive(name, child, startedAt, signal ?? code));
    await ready(name, child, gone);
    this.#children.get(name).ready = true;
  }

  /** Ends one process and starts it again, as after a rebuild. */
  async restart(name) {
    const running = this.#children.get(name);
    if (!running) return;
    await this.#end(name);
    await this.start(name, running.env);
  }

  /** Asks all to end, and makes those that don't. */
  async stop() {
    this.#ending = true;
    await Promise.all([...this.#children.keys()].map((name) => this.#end(name)));
  }

  async #end(name) {
    const { child, gone } = this.#children.get(name);
    this.#children.delete(name);
    const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(timer);
  }

  #revive(name, child, startedAt, reason) {
    const current = this.#children.get(name);
    if (this.#ending || current?.child !== child || !current.ready) return;
    const hopeless = this.#revived.has(name) && Date.now() - startedAt < STABLE_MS;
    console.warn(
      `${name} ended (${reason}); ${hopeless ? 'it does not stay up and is left as it is' : 'starting it again'}`,
    );
    if (hopeless) return;
    this.#revived.add(name);
    this.start(name, current.env).catch((error) => console.error(error.message));
  }
}

/** Passes the process's lines on and resolves at the one that says `ready at`. */
function ready(name, child, gone) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${name} was not ready within ${READY_MS / 1000} s`)),
      READY_MS,
    );
    gone.then(() => {
      clearTimeout(timer);
      reject(new Error(`${name} ended before it was ready`));
    });
    child.stdout.on('data', (chunk) => {
      if (!String(chunk).includes('ready at')) return process.stdout.write(chunk);
      clearTimeout(timer);
      resolve();
    });
  });
}
