import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { CloudError } from '../cloud-error';
import type { FunctionDefinition } from './function-definition';
import {
  functionFailed,
  functionNotLoadedInTime,
  functionTimedOut,
  memoryExceeded,
  runtimeStopping,
} from './function-errors';
import type { FunctionRecord } from './function-record';
import { type CallMessage, type WorkerMessage, type WorkerSettings, workerProgram } from './worker-program';

/** Seconds for loading a function, apart from its own time-out. */
const COLD_START_LIMIT = 10;

interface Pending {
  resolve(json: string): void;
  reject(error: CloudError): void;
}

export interface InstanceSettings {
  definition: FunctionDefinition;
  environment: Record<string, string>;
  clock: SharedArrayBuffer;
  record: FunctionRecord;
}

/** A worker with the function loaded: its own memory and variables, one call at a time. */
export class Instance {
  private readonly worker: Worker;
  private pending: Pending | null = null;
  private gone = false;

  constructor(private readonly settings: InstanceSettings) {
    const { definition, environment, clock, record } = settings;
    this.worker = new Worker(workerProgram, {
      eval: true,
      env: environment,
      workerData: { ...definition, functionName: definition.name, clock } satisfies WorkerSettings,
      resourceLimits: { maxOldGenerationSizeMb: definition.memorySize },
      stdout: true,
      stderr: true,
    });
    this.worker.on('message', (message: WorkerMessage) => this.hear(message));
    this.worker.on('error', (error) => this.die(this.reasonOf(error)));
    this.worker.on('exit', (code) => this.die(functionFailed(`Function exited with code ${code}`)));
    createInterface(this.worker.stdout).on('line', (line) => record.log(line));
    createInterface(this.worker.stderr).on('line', (line) => record.log(line));
  }

  /** Whether it has ended and can take no more calls. */
  get dead(): boolean {
    return this.gone;
  }

  /** Resolves when the function is loaded. */
  async load(): Promise<void> {
    await this.expect(COLD_START_LIMIT, functionNotLoadedInTime(COLD_START_LIMIT));
  }

  /** @returns what the function returned, as JSON */
  call(message: CallMessage): Promise<string> {
    const { timeout } = this.settings.definition;
    const answer = this.expect(timeout, functionTimedOut(timeout));
    this.worker.postMessage(message);
    return answer;
  }

  async terminate(reason = runtimeStopping()): Promise<void> {
    this.die(reason);
    await this.worker.terminate();
  }

  /** The next thing that the worker says, unless it takes too long: then it is stopped. */
  private async expect(seconds: number, tooLate: CloudError): Promise<string> {
    if (this.gone) throw functionFailed('Function has exited');
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<string>((resolve, reject) => {
        this.pending = { resolve, reject };
        timer = setTimeout(() => this.stop(tooLate), seconds * 1000);
      });
    } finally {
      clearTimeout(timer);
      this.pending = null;
    }
  }

  private hear(message: WorkerMessage): void {
    if (message.kind === 'loaded') this.pending?.resolve('');
    else if (message.kind === 'returned') this.pending?.resolve(message.json);
    else this.hearFailure(message);
  }

  /** A function that throws can be called again; one that cannot be loaded is of no use. */
  private hearFailure({ kind, reason, details }: Extract<WorkerMessage, { reason: string }>): void {
    for (const line of details.split('\n')) this.settings.record.log(line);
    if (kind === 'threw') this.pending?.reject(functionFailed(reason));
    else this.stop(functionFailed(reason));
  }

  private stop(reason: CloudError): void {
    this.die(reason);
    void this.worker.terminate();
  }

  private die(reason: CloudError): void {
    this.gone = true;
    this.pending?.reject(reason);
  }

  private reasonOf(error: Error): CloudError {
    this.settings.record.log(String(error.stack ?? error));
    const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    return outOfMemory ? memoryExceeded(this.settings.definition.memorySize) : functionFailed(String(error));
  }
}
