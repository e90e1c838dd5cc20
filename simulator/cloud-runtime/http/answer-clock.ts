import type { ClockChange, ClockState, WorldClock } from '../../clock';
import { invalidRequest } from '../cloud-error';
import { type HttpReply, json } from './reply';

/** The clock as it is. */
export function answerClock(clock: WorldClock): HttpReply {
  return json({ now: clock.now(), ...clock.read() });
}

/**
 * Takes another clock's state, or a change; answers when every timer that became due has run. A runtime that
 * follows the platform's clock, `leader`, takes no change: the world's times would part.
 */
export async function answerClockChange(body: Buffer, clock: WorldClock, leader = ''): Promise<HttpReply> {
  const wish = parse(body);
  if ('offset' in wish) await clock.follow(wish);
  else if (leader !== '') throw invalidRequest(`change the clock at ${leader}/simulator/clock`);
  else await clock.change(wish);
  return answerClock(clock);
}

function parse(body: Buffer): ClockState | ClockChange {
  let wish: unknown;
  try {
    wish = JSON.parse(body.toString());
  } catch {
    throw invalidRequest('the clock takes JSON');
  }
  if (typeof wish !== 'object' || wish === null) throw invalidRequest('the clock takes an object');
  const { offset, frozenAt = null, now, advance, frozen } = wish as Partial<ClockState & ClockChange>;
  if (![offset, frozenAt ?? undefined, now, advance].every(isTime)) {
    throw invalidRequest('offset, frozenAt, now and advance are numbers');
  }
  return offset === undefined ? { now, advance, frozen } : { offset, frozenAt };
}

function isTime(value: unknown): boolean {
  return value === undefined || Number.isFinite(value);
}
