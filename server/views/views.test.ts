import type { CouponId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import { aCard, noon } from '../../test/fixtures/a-card';
import type { CouponRow } from '../database/coupon-repository';
import { cardDetail, cardView } from './card-view';
import { couponDetail, couponView } from './coupon-view';
import { masked } from './masked';

const aRow = (changes: Partial<CouponRow> = {}) =>
  ({
    _id: 'coupon-1',
    cardId: 'card-1',
    code: '123456789012',
    owner: 'person-1',
    holder: 'oHolder',
    bookedBy: '',
    claimedAt: noon,
    from: noon,
    until: unixSeconds(noon + 60),
    state: 'normal',
    usedAt: 0,
    usedBy: '',
    usedStore: '',
    ...changes,
  }) as CouponRow;

describe('what a phone is shown of a card', () => {
  test.each([
    ['claimable', {}, 0],
    ['limit-reached', {}, 1],
    ['sold-out', { stock: { left: 0, total: 10 } }, 0],
    ['reviewing', { status: 'reviewing' }, 0],
  ] as const)('says %s', (claimability, changes, claimed) => {
    expect(cardView(aCard(changes), claimed, noon)).toMatchObject({ claimability, claimed });
  });

  test('in the hall is without the story, which only its own page has', () => {
    expect(Object.keys(cardView(aCard(), 0, noon))).not.toContain('description');
    expect(cardDetail(aCard(), 0, 'coupon-1' as CouponId, noon)).toMatchObject({
      description: '每桌限用一张',
      couponId: 'coupon-1',
    });
  });
});

describe('what a phone is shown of a coupon', () => {
  test('in a list is without its code, and nothing of the database', () => {
    const shown = JSON.stringify(couponView(aRow(), aCard(), noon));
    for (const hidden of ['123456789012', 'oHolder', 'person-1', '_id']) expect(shown).not.toContain(hidden);
    expect(couponDetail(aRow(), aCard(), noon)).toMatchObject({ code: '123456789012' });
  });

  test.each([
    ['usable', {}, noon],
    ['not-yet', {}, unixSeconds(noon - 1)],
    ['expired', {}, unixSeconds(noon + 61)],
    ['unavailable', { state: 'gift-timeout' }, noon],
  ] as const)('is %s', (state, changes, now) => {
    expect(couponView(aRow(changes), aCard(), now)).toMatchObject({ state, usage: null });
  });

  test('is used where and by whom the ledger says', () => {
    const used = aRow({ state: 'consumed', usedAt: noon, usedBy: '小王', usedStore: '一店' });
    expect(couponView(used, aCard(), noon)).toMatchObject({
      state: 'used',
      usage: { at: noon, by: '小王', store: '一店' },
    });
  });
});

test('a holder is told apart by four letters', () => {
  expect(masked('obLatjm43RA5C6QfMO5szKYnT3dM')).toBe('****T3dM');
  expect(masked('')).toBe('');
});
