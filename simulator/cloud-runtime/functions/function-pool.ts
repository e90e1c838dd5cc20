import type { CloudError } from '../cloud-error';
import type { ColdStartGate } from './cold-start-gate';
import { instanceLost, runtimeStopping } from './function-errors';
import { IdleInstances } from './idle-instances';
import { Instance, type InstanceSettings } from './instance';
import type { CallMessage } from './worker-program';

/** The service's free tier allows so many calls of one function at once. */
const MAX_INSTANCES = 20;

/** A call that waits for an instance. */
export interface WaitingCall {
  message: CallMessage;
  resolve(json: string): void;
  reject(error: CloudError): void;
}

/** The instances of one version of a function, and the calls that wait for them. */
export class FunctionPool {
  private readonly instances = new Set<Instance>();
  private readonly idle: IdleInstances;
  private readonly waiting: WaitingCall[] = [];
  /** Starts that wait at the gate. */
  private atGate = 0;
  private loading = 0;
  private retired = false;

  constructor(
    private readonly settings: InstanceSettings,
    private readonly gate: ColdStartGate,
    idleLife: number,
  ) {
    this.idle = new IdleInstances(idleLife, (instance) => this.end(instance));
  }

  /** How many instances there are, starting ones included. */
  get size(): number {
    return this.instances.size;
  }

  add(call: WaitingCall): void {
    this.waiting.push(call);
    this.serve();
  }

  /** Lets running calls finish and then ends their instances; answers the calls that have not begun. */
  retire(): WaitingCall[] {
    this.retired = true;
    const calls = this.waiting.splice(0);
    for (const instance of this.idle.takeAll()) this.end(instance);
    return calls;
  }

  /** Ends every instance with what it is at, as when a machine fails; answers how many. The next call starts anew. */
  async lose(): Promise<number> {
    const lost = [...this.instances].filter(({ dead }) => !dead);
    await Promise.all(lost.map((instance) => instance.terminate(instanceLost())));
    return lost.length;
  }

  /** Ends everything now. */
  async close(): Promise<void> {
    for (const call of this.retire()) call.reject(runtimeStopping());
    await Promise.all([...this.instances].map((instance) => instance.terminate()));
  }

  private serve(): void {
    while (this.waiting.length > 0) {
      const instance = this.idle.pop();
      if (!instance) break;
      if (instance.dead) this.instances.delete(instance);
      else void this.run(instance, this.waiting.shift()!);
    }
    this.startMore();
  }

  private async run(instance: Instance, call: WaitingCall): Promise<void> {
    await instance.call(call.message).then(call.resolve, call.reject);
    this.release(instance);
  }

  private release(instance: Instance): void {
    if (instance.dead || this.retired) {
      this.end(instance);
    } else {
      this.idle.push(instance);
      this.serve();
    }
  }

  private end(instance: Instance): void {
    this.instances.delete(instance);
    if (!instance.dead) void instance.terminate();
    this.serve();
  }

  /** One for each waiting call; the gate lets them in slowly, and only while they are still needed. */
  private startMore(): void {
    while (
      this.atGate + this.loading < this.waiting.length &&
      this.instances.size + this.atGate < MAX_INSTANCES
    ) {
      this.atGate++;
      void this.gate.pass(() => this.start());
    }
  }

  private async start(): Promise<void> {
    this.atGate--;
    if (this.loading >= this.waiting.length) return;
    const instance = new Instance(this.settings);
    this.instances.add(instance);
    this.settings.record.coldStarts++;
    this.loading++;
    const failure = await instance.load().then(
      () => null,
      (error: CloudError) => error,
    );
    this.loading--;
    if (failure) this.refuseAll(failure);
    this.release(instance);
  }

  /** The code cannot be loaded: nobody who waits for it can be served. */
  private refuseAll(error: CloudError): void {
    for (const call of this.waiting.splice(0)) call.reject(error);
  }
}
