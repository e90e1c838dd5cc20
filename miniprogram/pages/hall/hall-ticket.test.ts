import { noon } from '../../../test/fixtures/a-card';
import { aCardView } from '../../../test/fixtures/phone-views';
import type { CardView } from '../../domain/api';
import type { CouponId } from '../../domain/brand';
import { hallTicket } from './hall-ticket';

test.each<[string, Partial<CardView>, object]>([
  ['a card in stock', {}, { pill: '领取', pillKind: 'main', note: '剩 38%', left: 38, faded: false }],
  ['a full stock', { stock: { left: 100, total: 100 } }, { note: '每人限 1 张', left: -1 }],
  ['one less than all', { stock: { left: 999, total: 1000 } }, { note: '剩 99%', left: 99 }],
  ['one in a thousand', { stock: { left: 11, total: 5000 } }, { note: '剩 1%', left: 1 }],
  ['the last ones', { stock: { left: 3, total: 1000 } }, { note: '仅剩 3 张', noteWarns: true, left: -1 }],
  ['a second one', { claimed: 1, claimLimit: 3 }, { pill: '领取', pillKind: 'main', note: '已领 1 张' }],
  [
    'all one may have',
    { claimed: 1, claimability: 'limit-reached', couponId: 'coupon-1' as CouponId },
    { pill: '去使用', pillKind: 'soft', faded: false },
  ],
  [
    'all one may have, and used',
    { claimed: 1, claimability: 'limit-reached' },
    { pill: '已领满', pillKind: 'word', note: '已领 1 张', faded: true },
  ],
  ['nothing left', { claimability: 'sold-out' }, { pill: '已抢光', pillKind: 'word', note: '', faded: true }],
  [
    'nothing left but one of my own',
    { claimability: 'sold-out', claimed: 1, couponId: 'coupon-1' as CouponId },
    { pill: '去使用', pillKind: 'soft', faded: false },
  ],
  ['an ended card', { claimability: 'not-available' }, { pill: '已结束', pillKind: 'word' }],
  ['a card claimed elsewhere', { claimability: 'elsewhere' }, { pill: '不在此领取', pillKind: 'word' }],
  ['a card under review', { claimability: 'reviewing' }, { pill: '审核中', pillKind: 'word' }],
])('%s says what can be done', (_, changes, expected) => {
  expect(hallTicket(aCardView(changes), noon)).toMatchObject(expected);
});

test('hours stand on a line of their own', () => {
  const ticket = hallTicket(aCardView({ timeLimits: [{ day: 'SATURDAY', minutes: null }] }), noon);
  expect(ticket).toMatchObject({ line: '至12月31日', hours: '周六' });
});
