import type { Claim, ClaimContext } from '../claim/claim';
import { type ClaimPage, claimPage } from '../claim/claim-page';
import { claimRules } from '../claim/claim-rules';
import { firstRefusal } from '../claim/first-refusal';
import { takeCard } from '../claim/take-card';
import { encryptCode } from '../codes/encrypted-code';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import type { UserCard } from '../state/user-card';

/** What consumeAndShareCard shows, and the code that it brought. */
export interface RewardResult {
  errMsg: 'consumeAndShareCard:ok' | 'consumeAndShareCard:fail cancel';
  cardList: { cardId: string; code: string; isSuccess: true }[];
  page: ClaimPage[];
}

/** Takes the reward of a redeemed code, once; undefined when this person has none there. */
export function takeReward(
  platform: CardPlatform,
  user: User,
  consumed: UserCard,
  confirm: boolean,
): RewardResult | undefined {
  const { reward } = consumed;
  if (!reward || reward.taken || consumed.consumedBy !== user.id) return undefined;
  const now = platform.clock.seconds();
  const card = platform.store.cards.get(reward.cardId);
  const account = platform.store.accounts.get(consumed.appid);
  if (!card || !account || card.appid !== account.appid) {
    return cancelled([claimPage(reward.cardId, undefined, 'unknown-card', now)]);
  }
  const context: ClaimContext = { reward: true };
  const values = { code: '', openid: '', outerStr: '', outerId: 0, fixedBegin: undefined };
  const claim: Claim = { platform, user, card, account, context, values, now };
  const page = [claimPage(card.id, card, firstRefusal(claimRules, claim), now)];
  if (!confirm) return { errMsg: 'consumeAndShareCard:ok', cardList: [], page };
  return page[0]!.refusal ? cancelled(page) : handOver(claim, consumed, page);
}

function handOver(claim: Claim, consumed: UserCard, page: ClaimPage[]): RewardResult {
  const { appid, cardId, code } = takeCard(claim);
  const reward = { cardId, taken: true };
  claim.platform.store.userCards.put({ ...consumed, reward });
  const card = { cardId, code: encryptCode(appid, cardId, code), isSuccess: true } as const;
  return { errMsg: 'consumeAndShareCard:ok', cardList: [card], page };
}

function cancelled(page: ClaimPage[]): RewardResult {
  return { errMsg: 'consumeAndShareCard:fail cancel', cardList: [], page };
}
