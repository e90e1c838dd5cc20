import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import { openidOf } from '../state/identity';

export type ReviewResult = { result: 'pass' } | { result: 'refuse'; reason: string };

/** Why a card cannot be reviewed now. */
export type ReviewRefusal = 'not-waiting' | 'sandbox';

/** Writes the review's result down and tells the account; only cards that wait for review have one. */
export function reviewCard(
  platform: CardPlatform,
  account: Account,
  card: Card,
  review: ReviewResult,
): ReviewRefusal | undefined {
  if (card.status !== 'CARD_STATUS_NOT_VERIFY') return 'not-waiting';
  if (account.kind === 'sandbox' && review.result === 'pass') return 'sandbox';
  const updateTime = platform.clock.seconds();
  const openid = openidOf(account.appid, 'merchant');
  if (review.result === 'pass') {
    platform.store.cards.put({ ...card, status: 'CARD_STATUS_VERIFY_OK', updateTime });
    platform.announce(account, 'card_pass_check', openid, { CardId: card.id });
    return undefined;
  }
  const refuseReason = review.reason;
  platform.store.cards.put({ ...card, status: 'CARD_STATUS_VERIFY_FAIL', updateTime, refuseReason });
  platform.announce(account, 'card_not_pass_check', openid, { CardId: card.id, RefuseReason: refuseReason });
  return undefined;
}
