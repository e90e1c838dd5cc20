import type { ShopToBreak } from './a-shop-to-break';
import type { Random } from './random';

const HOUR = 3_600;

/** Real milliseconds of a delay that is beyond our time-out for WeChat (2.5 s): the call still happens. */
export const NOTICED_LATE = 3_000;
/** Real milliseconds in which such a call has happened, after we have stopped waiting for it. */
const AFTERMATH = 1_000;

/**
 * A few seconds of the world go by, and timers and pushes become due. Much less than the minute after which a
 * request that has not arrived is given up: real delays and the world's clock must not contradict each other.
 */
export function aMoment({ client }: ShopToBreak, random: Random): Promise<unknown> {
  return client.control('/clock', { advance: 1 + random.below(15) });
}

/** Hours or a day go by while nothing is under way; sometimes WeChat has changed its ticket before. */
export async function aLongWhile({ client }: ShopToBreak, random: Random): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
  if (random.chance(0.3)) {
    await client.control('/tickets/rotate', { appid: client.account.appid, type: 'wx_card' });
  }
  const hours = random.chance(0.3) ? 27 : 1 + random.below(6);
  await client.control('/clock', { advance: hours * HOUR });
}
