import type { CardId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import type { Context } from '../context';
import { eachApart } from '../timers/each-apart';
import { unlessRefusedAs } from '../wechat/error-table';
import type { Wechat } from '../wechat/wechat';

/** Cards of one account read in one run; the others wait their turn. */
const AT_ONCE = 20;
/** Seconds after which a card's stock and state are asked for again: each run of the timer finds all stale. */
const STALE = 30;

/** Takes in cards that were made since, in the console or by API, and refreshes those known the longest. */
export async function syncCards(context: Context): Promise<number> {
  let count = 0;
  for (const wechat of context.accounts.all) {
    const ids = await idsToRead(context, wechat);
    count += await eachApart(ids, (id) => readAgain(context, wechat, id));
  }
  return count;
}

async function readAgain({ cards, now }: Context, wechat: Wechat, id: CardId): Promise<void> {
  const card = await unlessRefusedAs('card-not-found', wechat.cards.get(id), null);
  if (card) await cards.save(card, now);
  else await cards.withdraw(id, now);
}

async function idsToRead({ cards, now }: Context, wechat: Wechat): Promise<CardId[]> {
  const unknown = await cards.unknownAmong(await wechat.cards.allIds());
  const stale = await cards.oldest(wechat.appId, unixSeconds(now - STALE), AT_ONCE);
  return [...unknown, ...stale].slice(0, AT_ONCE);
}
