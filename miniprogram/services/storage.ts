import type { CardView, CouponDetail } from '../domain/api';
import type { CardId, CouponCode, RequestId } from '../domain/brand';
import type { Fen } from '../domain/money';
import type { Override } from '../domain/override';
import type { UnixSeconds } from '../domain/time';

/** A redemption whose answer was lost: it is asked for again under the same id, never under a new one. */
export interface OpenRedemption {
  requestId: RequestId;
  cardId: CardId;
  code: CouponCode;
  title: string;
  amount: Fen | null;
  overrides: Override[];
}

/** What this phone remembers, by key. Raise the version when a shape changes. */
interface Remembered {
  'hall-2': { cards: CardView[]; at: UnixSeconds };
  'open-redemption-2': OpenRedemption;
}

type Key = keyof Remembered | `coupon-1:${string}`;

export interface Storage {
  cards(): Remembered['hall-2'] | null;
  keepCards(cards: CardView[], at: UnixSeconds): void;
  coupon(couponId: string): CouponDetail | null;
  keepCoupon(coupon: CouponDetail): void;
  forgetCoupon(couponId: string): void;
  openRedemption(): OpenRedemption | null;
  keepOpenRedemption(redemption: OpenRedemption): void;
  forgetOpenRedemption(): void;
}

export const storage: Storage = {
  cards: () => read('hall-2'),
  keepCards: (cards, at) => write('hall-2', { cards, at }),
  coupon: (couponId) => read<CouponDetail>(`coupon-1:${couponId}`),
  keepCoupon: (coupon) => write(`coupon-1:${coupon.id}`, coupon),
  forgetCoupon: (couponId) => wx.removeStorage({ key: `coupon-1:${couponId}` }),
  openRedemption: () => read('open-redemption-2'),
  keepOpenRedemption: (redemption) => write('open-redemption-2', redemption),
  forgetOpenRedemption: () => wx.removeStorage({ key: 'open-redemption-2' }),
};

function read<Value>(key: Key): Value | null {
  return (wx.getStorageSync(key) as Value | '') || null;
}

/** A full storage is no reason to fail: what cannot be kept is fetched again. */
function write(key: Key, data: object): void {
  wx.setStorage({ key, data, fail: () => undefined });
}
