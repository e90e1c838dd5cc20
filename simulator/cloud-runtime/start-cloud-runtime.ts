import type { Server } from 'node:http';
import { join } from 'node:path';
import { type ClockState, WorldClock } from '../clock';
import type { Journal } from '../journal/journal';
import { memoryJournal } from '../journal/memory-journal';
import { openJournal } from '../journal/open-journal';
import { applyCollectionsFile, followCollectionsFile } from './collections-file';
import { Database } from './database/database';
import { FunctionHost } from './functions/function-host';
import type { Runtime } from './http/routes';
import { listen, serve } from './http/serve';
import { sdkEnvironment } from './sdk-environment';
import { memoryFileStore } from './storage/file-store';
import { folderFileStore } from './storage/folder-file-store';
import { Timers } from './timers/timers';

export interface CloudRuntimeOptions {
  /** Default: any free one. */
  port?: number;
  /** Keeps documents and files; without it they live in memory. */
  dataDir?: string;
  /** Built functions, one folder each: index.js and config.json. */
  functionsDir?: string;
  /** The functions' variables, apart from the runtime's own. They get no others. */
  functionEnv?: Record<string, string>;
  /** JSON: collections with their indexes. */
  collectionsFile?: string;
  /** The card platform's address; its clock is taken over at the start. */
  clockUrl?: string;
  envId?: string;
  /** Whether a write waits for the disk itself. Default: yes. */
  fsync?: boolean;
  /** Hears each line that a function writes. */
  onFunctionLog?(functionName: string, line: string): void;
  /** Hears what is wrong with files that were read while running. Default: the console. */
  onProblem?(text: string): void;
}

export interface CloudRuntime {
  url: string;
  clock: WorldClock;
  /** The documents, for whoever runs in the same process. */
  database: Database;
  /** Ends running calls after a little patience. Everything acknowledged is on disk. */
  close(): Promise<void>;
}

/** Starts a CloudBase on this machine: database, functions, files, HTTP access and timers behind one address. */
export async function startCloudRuntime(options: CloudRuntimeOptions = {}): Promise<CloudRuntime> {
  const clock = await worldClock(options.clockUrl);
  const journal = await journalFor(options);
  try {
    const database = new Database(journal, () => clock.now());
    const { collectionsFile } = options;
    const applied = collectionsFile ? await applyCollectionsFile(collectionsFile, database) : '';
    const { server, url } = await listen(options.port ?? 0);
    const runtime = assemble(options, { clock, database, url });
    serve(server, runtime);
    runtime.timers.start();
    return { url, clock, database, close: closer(options, runtime, server, applied) };
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function assemble(
  {
    envId = 'local',
    clockUrl,
    functionsDir,
    functionEnv,
    dataDir,
    onFunctionLog,
    onProblem = console.error,
  }: CloudRuntimeOptions,
  { clock, database, url }: Pick<Runtime, 'clock' | 'database' | 'url'>,
): Runtime {
  const environment = { ...functionEnv, ...sdkEnvironment(url, envId) };
  const host = new FunctionHost({ folder: functionsDir, environment, clock, onLog: onFunctionLog });
  const files = dataDir ? folderFileStore(join(dataDir, 'files')) : memoryFileStore();
  const timers = new Timers(host, clock, onProblem);
  const counts = { asked: new Map(), unsupported: new Map() };
  return { clock, clockUrl, database, url, envId, host, files, timers, ...counts };
}

function closer(
  options: CloudRuntimeOptions,
  runtime: Runtime,
  server: Server,
  applied: string,
): () => Promise<void> {
  const { collectionsFile, onProblem = console.error } = options;
  const stopFollowing = collectionsFile
    ? followCollectionsFile(collectionsFile, runtime.database, applied, onProblem)
    : () => {};
  let closing: Promise<void> | undefined;
  const close = async () => {
    stopFollowing();
    runtime.timers.stop();
    await runtime.host.close();
    await closeServer(server);
    await runtime.database.close();
  };
  return () => {
    closing ??= close();
    return closing;
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function journalFor({ dataDir, fsync }: CloudRuntimeOptions): Promise<Journal> {
  return dataDir ? openJournal(dataDir, { fsync }) : Promise.resolve(memoryJournal());
}

async function worldClock(clockUrl: string | undefined): Promise<WorldClock> {
  const clock = new WorldClock();
  if (clockUrl) await clock.follow(await fetchClock(`${clockUrl}/simulator/clock`));
  return clock;
}

async function fetchClock(url: string): Promise<ClockState> {
  const answer = await fetch(url).catch((error: Error) => {
    throw new Error(
      `cannot read the world's clock from ${url}: ${(error.cause as Error)?.message ?? error.message}`,
    );
  });
  if (!answer.ok) throw new Error(`cannot read the world's clock from ${url}: status ${answer.status}`);
  return (await answer.json()) as ClockState;
}
