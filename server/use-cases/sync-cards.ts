import type { CardId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import type { Context } from '../context';

/** Cards read in one run; the others wait their turn. */
const AT_ONCE = 20;
/** Seconds after which a card's stock and state are asked for again. */
const STALE = 60;

/** Takes in cards that were made since, in the console or by API, and refreshes those known the longest. */
export async function syncCards(context: Context): Promise<number> {
  const ids = await idsToRead(context);
  for (const id of ids) {
    const card = await context.wechat.cards.get(id);
    if (card) await context.cards.save(card, context.now);
    else context.cards.ignore(id);
  }
  return ids.length;
}

async function idsToRead({ cards, wechat, now }: Context): Promise<CardId[]> {
  const unknown = await cards.unknownAmong(await wechat.cards.allIds());
  const stale = await cards.oldest(unixSeconds(now - STALE), AT_ONCE);
  return [...unknown, ...stale].slice(0, AT_ONCE);
}
