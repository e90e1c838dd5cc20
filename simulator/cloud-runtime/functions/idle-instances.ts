import type { Instance } from './instance';

/** So many stay ready however quiet it is. */
const ALWAYS_READY = 2;

/** Instances that have nothing to do. The one used last is used next, so that the others can be let go. */
export class IdleInstances {
  private readonly instances: Instance[] = [];
  private fewest = 0;
  private check: NodeJS.Timeout | undefined;

  /** @param patience ms after which instances that were not needed are let go */
  constructor(
    private readonly patience: number,
    private readonly letGo: (instance: Instance) => void,
  ) {}

  push(instance: Instance): void {
    this.instances.push(instance);
    if (this.instances.length > ALWAYS_READY) this.checkLater();
  }

  pop(): Instance | undefined {
    const instance = this.instances.pop();
    this.fewest = Math.min(this.fewest, this.instances.length);
    return instance;
  }

  takeAll(): Instance[] {
    clearTimeout(this.check);
    return this.instances.splice(0);
  }

  private checkLater(): void {
    this.check ??= setTimeout(() => this.letSurplusGo(), this.patience).unref();
  }

  /** As many as were idle all the time since the last look have not been needed. */
  private letSurplusGo(): void {
    const surplus = this.instances.splice(0, Math.max(0, this.fewest - ALWAYS_READY));
    for (const instance of surplus) this.letGo(instance);
    this.fewest = this.instances.length;
    this.check = undefined;
    if (this.instances.length > ALWAYS_READY) this.checkLater();
  }
}
