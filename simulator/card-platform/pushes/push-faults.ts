import type { PushedName } from './push-row';

/** Sent twice · sent after the push that follows · never sent, until someone sends it again. */
export type PushFaultKind = 'duplicate' | 'reorder' | 'lose';

/** What is to go wrong with the next pushes, of one event or of any. */
export interface PushFault {
  kind: PushFaultKind;
  times: number;
  event?: PushedName;
}

/** The faults that were asked for, each until it has happened as often as it should. */
export class PushFaults {
  private waiting: PushFault[] = [];

  add(fault: PushFault): void {
    this.waiting.push({ ...fault });
  }

  all(): readonly PushFault[] {
    return this.waiting;
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault that hits this push, if any; it counts as happened. */
  take(event: PushedName): PushFaultKind | undefined {
    const fault = this.waiting.find(
      (candidate) => candidate.times > 0 && (candidate.event ?? event) === event,
    );
    if (fault === undefined) return undefined;
    fault.times -= 1;
    this.waiting = this.waiting.filter(({ times }) => times > 0);
    return fault.kind;
  }
}
