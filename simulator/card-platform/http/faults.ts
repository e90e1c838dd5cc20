import type { ErrorCode } from '../errors/error-texts';

export const faultKinds = [
  'busy',
  'http-500',
  'drop-before',
  'drop-after',
  'delay',
  'invalid-token',
  'quota',
  'errcode',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A mishap asked for: the next `times` calls of `path` meet it. */
export interface Fault {
  path: string;
  kind: FaultKind;
  times: number;
  /** For `delay`: how long in ms. */
  ms: number;
  /** For `errcode`: what is answered. */
  errcode?: ErrorCode;
}

/** Mishaps that wait for their call. */
export class Faults {
  private waiting: Fault[] = [];

  add(fault: Fault): void {
    this.waiting.push({ ...fault });
  }

  all(): readonly Fault[] {
    return this.waiting;
  }

  clear(): void {
    this.waiting = [];
  }

  /** The mishap that this call meets, if any; it is used up. */
  take(path: string): Fault | undefined {
    const fault = this.waiting.find((candidate) => candidate.path === path || candidate.path === '*');
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.waiting = this.waiting.filter((candidate) => candidate !== fault);
    return fault;
  }
}
