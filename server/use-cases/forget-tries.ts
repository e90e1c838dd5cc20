import { DAY, unixSeconds } from '#domain/time';
import type { Context } from '../context';

/** Failed attempts count for minutes; a day later nothing of them is left. */
export function forgetTries({ tries, now }: Context): Promise<number> {
  return tries.forget(unixSeconds(now - DAY));
}
