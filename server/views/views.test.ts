import type { CouponId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import { aCard, noon } from '../../test/fixtures/a-card';
import type { CouponRow } from '../database/coupon-repository';
import { cardDetail, cardView } from './card-view';
import { couponDetail, couponView } from './coupon-view';
import { holdingOf } from './holding';
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
    const holding = { claimed, couponId: null };
    expect(cardView(aCard(changes), holding, noon)).toMatchObject({ claimability, claimed });
  });

  test('in the hall is without the story, which only its own page has', () => {
    const none = { claimed: 0, couponId: null };
    expect(Object.keys(cardView(aCard(), none, noon))).not.toContain('description');
    expect(cardDetail(aCard(), none, noon)).toMatchObject({ description: '每桌限用一张' });
  });
});

describe('what somebody has of a card', () => {
  const ends = (_id: string, seconds: number, changes = {}) =>
    aRow({ _id: _id as CouponId, until: unixSeconds(noon + seconds), ...changes });

  test('is the usable coupon that ends first, and how many were claimed', () => {
    const rows = [
      ends('later', 90),
      ends('sooner', 60),
      ends('over', -1),
      ends('used', 30, { state: 'consumed' }),
      ends('not-yet', 50, { from: unixSeconds(noon + 40) }),
    ];
    expect(holdingOf(rows, noon)).toEqual({ claimed: 5, couponId: 'sooner' });
  });

  test('may be nothing', () => {
    expect(holdingOf([], noon)).toEqual({ claimed: 0, couponId: null });
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
      usage: { at: noon, by: '小王', store: '一店', source: 'counter' },
    });
  });
});

test('a holder is told apart by four letters', () => {
  expect(masked('obLatjm43RA5C6QfMO5szKYnT3dM')).toBe('****T3dM');
  expect(masked('')).toBe('');
});
