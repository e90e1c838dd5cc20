import { noon } from '../../../../test/fixtures/a-card';
import { aCouponDetail } from '../../../../test/fixtures/phone-views';
import type { CouponDetail } from '../../../domain/api';
import { CouponError } from '../../../domain/errors';
import { CardEntryStore } from './card-entry-store';

const jump = { cardId: 'card-1', encryptedCode: 'ab/c+d=' };

function entry(getMyCoupon: (input: object) => Promise<CouponDetail>) {
  const kept: CouponDetail[] = [];
  const storage = { keepCoupon: (coupon: CouponDetail) => kept.push(coupon) };
  return { store: new CardEntryStore({ getMyCoupon, storage, now: () => noon }), kept };
}

test('who comes from the card pack is led to their coupon, which is there at once', async () => {
  const asked: object[] = [];
  const { store, kept } = entry(async (input) => {
    asked.push(input);
    return aCouponDetail();
  });
  expect(await store.arrive(jump)).toBe('/consumer/pages/coupon-code/coupon-code?coupon=coupon-1');
  expect(asked).toEqual([jump]);
  expect(kept).toHaveLength(1);
});

test('who has not claimed the card is led to the card', async () => {
  const { store } = entry(async () => aCouponDetail());
  const page = await store.arrive({ cardId: 'card-1', encryptedCode: '' });
  expect(page).toBe('/consumer/pages/coupon-detail/coupon-detail?card=card-1');
});

test('a coupon that cannot be found says so and may be tried again', async () => {
  const { store } = entry(() => Promise.reject(new CouponError({ code: 'coupon-not-yours', params: {} })));
  expect(await store.arrive(jump)).toBeNull();
  expect(store).toMatchObject({ phase: 'failed', problem: '这张券不在你的卡包里' });
});
