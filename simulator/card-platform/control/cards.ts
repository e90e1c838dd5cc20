import type { Hono } from 'hono';
import { cardColors } from '../cards/colors';
import { isForFriends } from '../friends/mark';
import type { CardPlatform } from '../platform';
import { type ReviewResult, reviewCard } from '../review/review-card';
import type { Card } from '../state/card';
import type { World } from '../world';
import { controlBody, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import type { CardView } from './views';

const refusals = {
  'not-waiting': 'the card does not wait for review',
  sandbox: "a sandbox account's cards never pass review",
};

/** Cards as the platform's own staff sees them. */
export function cardRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/cards', (c) => c.json(store.cards.all().map((card) => view(platform, card))));

  app.post('/cards/:cardId/review', async (c) => {
    const review = readReview(
      await controlBody(c).then((body) => [textOf(body, 'result'), textOf(body, 'reason')]),
    );
    const card = store.cards.get(c.req.param('cardId')) ?? notFound('card with this id');
    const account = store.accounts.get(card.appid) ?? notFound('account of this card');
    const refusal = reviewCard(platform, account, card, review);
    if (refusal) notNow(refusals[refusal]);
    await store.commit();
    return c.json(view(platform, store.cards.get(card.id)!));
  });
}

function readReview([result, reason]: (string | undefined)[]): ReviewResult {
  if (result === 'pass') return { result };
  return result === 'refuse' ? { result, reason: reason ?? '' } : wrong('result must be pass or refuse');
}

function view({ store }: CardPlatform, card: Card): CardView {
  const { id, appid, type, status, base, quantity, totalQuantity, createTime, updateTime, refuseReason } =
    card;
  const codes = store.userCardsOfCard(id).filter((row) => row.status !== 'GIFT_SUCC');
  return {
    cardId: id,
    appid,
    type,
    brandName: base.brand_name,
    title: base.title,
    color: cardColors[base.color]!,
    logoUrl: base.logo_url,
    codeType: base.code_type,
    forFriends: isForFriends(card),
    status,
    quantity,
    totalQuantity,
    claimed: codes.length,
    redeemed: codes.filter((row) => row.status === 'CONSUMED').length,
    createTime,
    updateTime,
    refuseReason: refuseReason ?? null,
  };
}
