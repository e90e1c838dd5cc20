import type { WorldClock } from '../../clock';
import { CloudError } from '../cloud-error';
import type { Trigger } from '../functions/function-definition';
import type { FunctionHost } from '../functions/function-host';
import { timerIdentity } from '../functions/identity';
import { nextFiring } from './trigger-schedule';

/** How often the clock is looked at, in ms of real time. */
const TICK = 1000;

/** Fires each function's timers by the world's clock: once for each trigger, however far the clock has moved. */
export class Timers {
  private lookedAt: number;
  private ticking: NodeJS.Timeout | undefined;
  private readonly stopListening: () => void;
  private readonly complaints = new Set<string>();

  constructor(
    private readonly host: FunctionHost,
    private readonly clock: WorldClock,
    private readonly complain: (text: string) => void,
  ) {
    this.lookedAt = clock.now();
    this.stopListening = clock.onChange(() => this.fireDue());
  }

  start(): void {
    this.ticking = setInterval(() => void this.fireDue(), TICK);
  }

  stop(): void {
    clearInterval(this.ticking);
    this.stopListening();
  }

  /** Fires one now, due or not, and answers its result in JSON. @throws when there is no such trigger */
  fire(functionName: string, triggerName: string): Promise<string> {
    const trigger = this.host.definition(functionName).triggers.find(({ name }) => name === triggerName);
    if (!trigger)
      throw new CloudError('INVALID_PARAM', `function ${functionName} has no timer ${triggerName}`);
    return this.run(functionName, trigger);
  }

  /** When a trigger fires next, in ms since 1970. */
  next(trigger: Trigger): number | null {
    return nextFiring(trigger, this.clock.now());
  }

  /** Fires what has become due since the last look and waits until it is done. */
  private async fireDue(): Promise<void> {
    const since = this.lookedAt;
    this.lookedAt = this.clock.now();
    const due = this.host.names().flatMap((name) => this.dueOf(name, since));
    await Promise.all(due);
  }

  private dueOf(functionName: string, since: number): Promise<unknown>[] {
    try {
      return this.host
        .definition(functionName)
        .triggers.filter((trigger) => isDue(nextFiring(trigger, since), this.lookedAt))
        .map((trigger) => this.runSafely(functionName, trigger));
    } catch (error) {
      this.complainOnce(`${functionName}: ${(error as Error).message}`);
      return [];
    }
  }

  private run(functionName: string, { name }: Trigger): Promise<string> {
    const event = {
      Type: 'Timer',
      TriggerName: name,
      Time: new Date(this.clock.now()).toISOString(),
      Message: '',
    };
    return this.host.invoke(functionName, JSON.stringify(event), timerIdentity);
  }

  private async runSafely(functionName: string, trigger: Trigger): Promise<void> {
    try {
      await this.run(functionName, trigger);
    } catch (error) {
      this.host.record(functionName).log(`timer ${trigger.name} failed: ${(error as Error).message}`);
    }
  }

  private complainOnce(text: string): void {
    if (!this.complaints.has(text)) this.complain(text);
    this.complaints.add(text);
  }
}

function isDue(next: number | null, now: number): boolean {
  return next !== null && next <= now;
}
