import type { AccountOpenId, CardId, CouponCode, CouponId, OpenId } from '#domain/brand';
import type { PlatformState } from '#domain/coupon';
import { couponIdOf } from '#server/ledger/coupon-id';
import { userCardState } from '../../simulator/card-platform/codes/user-card-state';
import type { CardPlatform } from '../../simulator/card-platform/platform';
import type { CodeStatus, UserCard } from '../../simulator/card-platform/state/user-card';
import type { Person } from '../fixtures/platform-client';

/** A coupon as WeChat has it, in our words. */
export interface TrueCoupon {
  id: CouponId;
  cardId: CardId;
  code: CouponCode;
  state: PlatformState;
  holder: AccountOpenId;
  /** The holder in the mini-program. */
  owner: OpenId;
  outerStr: string;
  /** Where it was used; empty while it was not. */
  source: string;
}

const states: Readonly<Record<CodeStatus, PlatformState>> = {
  NORMAL: 'normal',
  CONSUMED: 'consumed',
  EXPIRE: 'expired',
  GIFTING: 'gifting',
  GIFT_TIMEOUT: 'gift-timeout',
  GIFT_SUCC: 'given',
  DELETE: 'deleted',
  UNAVAILABLE: 'unavailable',
};

export function platformTruth(
  { clock, store, openid }: CardPlatform,
  row: UserCard,
  customers: readonly Person[],
): TrueCoupon {
  const { appid, cardId, code, userId, outerStr, consumeSource = '' } = row;
  const { status } = userCardState(row, store.cards.get(cardId)!, clock.seconds());
  return {
    id: couponIdOf(cardId as CardId, code as CouponCode),
    cardId: cardId as CardId,
    code: code as CouponCode,
    state: states[status],
    holder: openid(appid, userId) as AccountOpenId,
    owner: (customers.find((customer) => customer.userId === userId)?.openId ?? '') as OpenId,
    outerStr,
    source: consumeSource,
  };
}
