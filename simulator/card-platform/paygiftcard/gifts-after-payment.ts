import type { OfferResult } from '../claim/claim-answers';
import { offerCards } from '../claim/offer-cards';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { isLive } from '../state/pay-gift-rule';
import type { User } from '../state/user';

export interface Payment {
  account: Account;
  user: User;
  /** Fen. */
  fee: number;
  /** The merchant number that was paid; without it any of the account's rules holds. */
  mchId?: string | undefined;
}

/** What WeChat's page after a payment gives, by the rules that hold for it; the claim's own rules still hold. */
export function giftsAfterPayment(
  platform: CardPlatform,
  payment: Payment,
): OfferResult & { ruleIds: number[] } {
  const { account, user, fee, mchId } = payment;
  const now = platform.clock.seconds();
  const rules = platform.store
    .payGiftRulesOfAccount(account.appid)
    .filter(
      (rule) =>
        isLive(rule, now) &&
        rule.beginTime <= now &&
        (mchId === undefined || rule.mchIds.includes(mchId)) &&
        rule.gift.least_cost <= fee &&
        fee <= rule.gift.max_cost,
    );
  const cardIds = rules.map(({ gift }) => gift.card_id);
  const offer = offerCards(platform, user, cardIds, { entry: 'after-payment' }, true);
  return { ruleIds: rules.map(({ id }) => id), ...offer };
}
