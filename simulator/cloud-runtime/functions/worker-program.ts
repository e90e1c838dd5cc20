import type { MessagePort } from 'node:worker_threads';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  functionName: string;
  folder: string;
  /** MB */
  memorySize: number;
  /** Seconds */
  timeout: number;
  /** Two numbers: the world's offset in ms, and the moment at which it stands still, or NaN. */
  clock: SharedArrayBuffer;
}

/** One call. The event is JSON; the variables say who calls. */
export interface CallMessage {
  requestId: string;
  event: string;
  variables: Record<string, string>;
}

export type WorkerMessage =
  | { kind: 'loaded' }
  | { kind: 'returned'; json: string }
  | ({ kind: 'not-loaded' | 'threw' } & ThrownError);

interface ThrownError {
  /** What the caller is told. */
  reason: string;
  /** What the log keeps. */
  details: string;
}

/**
 * The program of a function's worker, as JavaScript text: a worker cannot load TypeScript, and a bundle
 * has only one file. So the functions below may use nothing but each other and what Node offers.
 */
export const workerProgram = [
  // With `keepNames` esbuild wraps functions in calls of this one. (It must not be minified as well.)
  'var __name = (target) => target;',
  ...[startWorker, replaceDate, loadMain, call, takeVariables, contextOf, describeError].map(String),
  `${startWorker.name}(require);`,
].join('\n');

interface Parent {
  parentPort: MessagePort;
  workerData: WorkerSettings;
}

type Main = (event: unknown, context: unknown) => unknown;

function startWorker(load: NodeJS.Require): void {
  const { parentPort, workerData } = load('node:worker_threads') as Parent;
  replaceDate(new Float64Array(workerData.clock));
  let main: Main;
  try {
    main = loadMain(load, workerData.folder);
  } catch (error) {
    parentPort.postMessage({ kind: 'not-loaded', ...describeError(error) });
    return;
  }
  parentPort.on('message', async (message: CallMessage) => {
    parentPort.postMessage(await call(main, message, workerData));
  });
  parentPort.postMessage({ kind: 'loaded' });
}

/** `Date` follows the world's clock from now on; timers stay real. */
function replaceDate(clock: Float64Array): void {
  const MachineDate = Date;
  const now = () => {
    const [offset, frozenAt] = clock as unknown as [number, number];
    return Number.isNaN(frozenAt) ? Math.floor(MachineDate.now() + offset) : frozenAt;
  };
  const WorldDate = new Proxy(MachineDate, {
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
    apply: () => new MachineDate(now()).toString(),
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [now()], newTarget),
  });
  MachineDate.prototype.constructor = WorldDate;
  globalThis.Date = WorldDate;
}

function loadMain(load: NodeJS.Require, folder: string): Main {
  const { main } = load(folder) as { main?: unknown };
  if (typeof main !== 'function') throw new Error('index.js exports no function "main"');
  return main as Main;
}

async function call(main: Main, message: CallMessage, settings: WorkerSettings): Promise<WorkerMessage> {
  takeVariables(message.variables);
  try {
    const result = await main(JSON.parse(message.event), contextOf(message, settings));
    return { kind: 'returned', json: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { kind: 'threw', ...describeError(error) };
  }
}

/** Nothing of the last caller may be left. */
function takeVariables(variables: Record<string, string>): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('WX_') || name === 'TRIGGER_SRC') delete process.env[name];
  }
  Object.assign(process.env, variables);
}

/** The second argument of `main`, as the service gives it. */
function contextOf({ requestId, variables }: CallMessage, settings: WorkerSettings): object {
  return {
    request_id: requestId,
    function_name: settings.functionName,
    function_version: '$LATEST',
    memory_limit_in_mb: settings.memorySize,
    time_limit_in_ms: settings.timeout * 1000,
    namespace: process.env.TCB_ENV,
    environment: JSON.stringify(variables),
  };
}

function describeError(error: unknown): ThrownError {
  if (error instanceof Error) return { reason: String(error), details: String(error.stack) };
  const text = typeof error === 'object' ? JSON.stringify(error) : String(error);
  return { reason: text, details: text };
}
