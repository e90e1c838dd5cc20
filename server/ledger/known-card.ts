import type { CardId } from '#domain/brand';
import type { Card, PlatformCard } from '#domain/card';
import { fail } from '#domain/errors';
import type { CallContext, Context } from '../context';
import { unlessRefusedAs, unlessWechatFails } from '../wechat/error-table';
import { withinTries } from '../within-tries';

/** Seconds after which a card that somebody looks at is read from WeChat again. */
const STALE = 60;

/** The card as we know it; WeChat is asked only for one that we have never seen. */
export async function knownCard(context: Context, id: CardId): Promise<Card> {
  return (await context.cards.find(id))?.card ?? readCard(context, id);
}

/** A card that a phone names: inventing ids must not use up the account's calls to WeChat. */
export async function namedCard(context: CallContext, id: CardId): Promise<Card> {
  const known = await context.cards.find(id);
  return known?.card ?? withinTries(context, 'card', () => readCard(context, id));
}

/** The card as WeChat told it within the last minute; as last known when WeChat does not answer. */
export async function recentCard(context: CallContext, id: CardId): Promise<Card> {
  const known = await context.cards.find(id);
  if (!known) return namedCard(context, id);
  if (context.now - known.syncedAt < STALE) return known.card;
  return unlessWechatFails(readCard(context, id), known.card);
}

/** Asks WeChat and keeps the answer. A card of a stranger's account, or of a kind that is no coupon, is not found. */
export async function readCard(context: Context, id: CardId): Promise<Card> {
  const card = (await cardOfAnyAccount(context, id)) ?? fail('card-not-found', {});
  await context.cards.save(card, context.now);
  return (await context.cards.find(id))?.card ?? fail('card-not-found', {});
}

/** An account does not know the cards of another. */
async function cardOfAnyAccount({ accounts }: Context, id: CardId): Promise<PlatformCard | null> {
  for (const { cards } of accounts.all) {
    const card = await unlessRefusedAs('card-not-found', cards.get(id), null);
    if (card) return card;
  }
  return null;
}
