import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { WorldClock } from '../../clock';
import { invalidRequest } from '../cloud-error';
import { ColdStartGate } from './cold-start-gate';
import {
  type FunctionDefinition,
  folderVersion,
  functionNames,
  hasFunction,
  readDefinition,
} from './function-definition';
import { functionNotFound, runtimeStopping } from './function-errors';
import { FunctionPool } from './function-pool';
import { FunctionRecord } from './function-record';
import { type Identity, identityVariables } from './identity';
import { sharedClock } from './shared-clock';

/** More than two workers loading at once break the service's default time-out of 3 s on small machines. */
const COLD_STARTS_AT_ONCE = 2;
/** How long an instance that nobody needs is kept, in ms. */
const IDLE_LIFE = 30_000;
/** How long a stop waits for running calls, in ms. */
const GRACE = 2000;

export interface FunctionHostOptions {
  /** Holds one folder for each function; without it there are none. */
  folder?: string;
  /** All variables that a function finds. */
  environment: Record<string, string>;
  clock: WorldClock;
  onLog?(functionName: string, line: string): void;
  /** How long an instance that nobody needs is kept, in ms. */
  idleLife?: number;
}

/** One version of a function with its instances. */
interface Deployed {
  version: string;
  definition: FunctionDefinition;
  pool: FunctionPool;
}

/** Runs the built functions in workers, and takes up a changed folder with the next call. */
export class FunctionHost {
  private readonly deployed = new Map<string, Deployed>();
  private readonly retired = new Set<FunctionPool>();
  private readonly records = new Map<string, FunctionRecord>();
  private readonly gate = new ColdStartGate(COLD_STARTS_AT_ONCE);
  private readonly running = new Set<Promise<unknown>>();
  private readonly clock: SharedArrayBuffer;
  private stopping = false;

  constructor(private readonly options: FunctionHostOptions) {
    this.clock = sharedClock(options.clock);
  }

  names(): string[] {
    return this.options.folder ? functionNames(this.options.folder) : [];
  }

  /** @throws when there is no such function or its config.json is wrong */
  definition(name: string): FunctionDefinition {
    return this.deploy(name).definition;
  }

  record(name: string): FunctionRecord {
    const known = this.records.get(name);
    if (known) return known;
    const record = new FunctionRecord((line) => this.options.onLog?.(name, line));
    this.records.set(name, record);
    return record;
  }

  instances(name: string): number {
    return this.deployed.get(name)?.pool.size ?? 0;
  }

  /** Ends all workers of a function at once; answers how many there were. @throws when there is no such function */
  lose(name: string): Promise<number> {
    return this.deploy(name).pool.lose();
  }

  /**
   * Calls a function with an event in JSON and answers its result in JSON.
   * @throws CloudError when it is not there, throws, takes too long or too much memory
   */
  async invoke(name: string, event: string, identity: Identity): Promise<string> {
    if (this.stopping) throw runtimeStopping();
    const { pool } = this.deploy(name);
    assertJson(event);
    const record = this.record(name);
    record.calls++;
    const result = this.callIn(pool, event, identity);
    this.running.add(result);
    try {
      return await result;
    } catch (error) {
      record.errors++;
      throw error;
    } finally {
      this.running.delete(result);
    }
  }

  /** Takes no more calls, waits a little for running ones and ends all workers. */
  async close(): Promise<void> {
    this.stopping = true;
    await settled(this.running, GRACE);
    const pools = [...this.retired, ...[...this.deployed.values()].map(({ pool }) => pool)];
    await Promise.all(pools.map((pool) => pool.close()));
  }

  private callIn(pool: FunctionPool, event: string, identity: Identity): Promise<string> {
    const requestId = randomUUID();
    const message = { requestId, event, variables: identityVariables(identity, requestId) };
    return new Promise<string>((resolve, reject) => pool.add({ message, resolve, reject }));
  }

  private deploy(name: string): Deployed {
    const { folder } = this.options;
    if (!folder || !hasFunction(folder, name)) throw functionNotFound(name);
    const current = this.deployed.get(name);
    const version = folderVersion(join(folder, name));
    if (current?.version === version) return current;
    const deployed = this.create(readDefinition(folder, name), version);
    this.deployed.set(name, deployed);
    if (current) this.replace(current.pool, deployed.pool);
    return deployed;
  }

  private create(definition: FunctionDefinition, version: string): Deployed {
    const { environment, idleLife = IDLE_LIFE } = this.options;
    const settings = { definition, environment, clock: this.clock, record: this.record(definition.name) };
    return { version, definition, pool: new FunctionPool(settings, this.gate, idleLife) };
  }

  /** Running calls finish in the old version, waiting ones get the new. */
  private replace(old: FunctionPool, successor: FunctionPool): void {
    for (const pool of this.retired) if (pool.size === 0) this.retired.delete(pool);
    this.retired.add(old);
    for (const call of old.retire()) successor.add(call);
  }
}

function assertJson(event: string): void {
  try {
    JSON.parse(event);
  } catch {
    throw invalidRequest('the event is not JSON');
  }
}

async function settled(running: Iterable<Promise<unknown>>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(running), deadline]);
  clearTimeout(timer);
}
