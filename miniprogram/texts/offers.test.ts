import { fen } from '../domain/money';
import type { Offer } from '../domain/offer';
import { actName, figureOf, offerDetail, offerLine, thresholdLine, underLine } from './offers';

const free = { minimumSpend: fen(0) };
const from500 = { minimumSpend: fen(50000) };

const cash: Offer = { kind: 'cash', reduce: fen(5000) };
const discount: Offer = { kind: 'discount', percentOff: 30 };
const gift: Offer = { kind: 'gift', gift: '酸梅汤一杯' };
const groupon: Offer = { kind: 'groupon', deal: '双人套餐\n -进口红酒一支。' };
const general: Offer = { kind: 'general', detail: '音乐木盒' };

test.each<[Offer, string, string]>([
  [cash, '满500减50', '立减50'],
  [discount, '满500打7折', '7折'],
  [gift, '满500赠酸梅汤一杯', '赠酸梅汤一杯'],
  [groupon, '双人套餐', '双人套餐'],
  [general, '音乐木盒', '音乐木盒'],
])('%j is said in a few words, with a threshold and without', (offer, withThreshold, without) => {
  expect(offerLine(offer, from500)).toBe(withThreshold);
  expect(offerLine(offer, free)).toBe(without);
});

test.each<[Offer, string]>([
  [cash, '¥50'],
  [{ kind: 'cash', reduce: fen(550) }, '¥5.5'],
  [{ kind: 'discount', percentOff: 15 }, '8.5折'],
  [gift, '酸梅汤'],
  [{ kind: 'gift', gift: '可兑换音乐木盒一个' }, '音乐木盒'],
  [{ kind: 'gift', gift: '海底捞双人火锅套餐一份' }, '兑换'],
  [groupon, '团购'],
  [general, '优惠'],
])('the stub of %j reads %s', (offer, figure) => {
  const { lead, figure: middle, unit } = figureOf(offer);
  expect(lead + middle + unit).toBe(figure);
});

test('a word is not said twice on a stub', () => {
  expect(underLine(groupon, free)).toBe('凭券享用');
  expect(underLine(general, free)).toBe('凭券享用');
  expect(underLine(gift, free)).toBe('兑换券');
  expect(underLine(groupon, from500)).toBe('满500可用');
});

test('the threshold is named, or what kind of coupon it is', () => {
  expect(thresholdLine(cash, from500)).toBe('满500可用');
  expect(thresholdLine(cash, free)).toBe('无门槛');
  expect(thresholdLine(gift, free)).toBe('兑换券');
});

test.each<[Offer, string]>([
  [cash, '50元代金券'],
  [discount, '7折券'],
  [gift, '兑换券'],
  [groupon, '团购券'],
  [general, '优惠券'],
])('staff redeem %j as %s', (offer, name) => {
  expect(actName(offer)).toBe(name);
});

test('only words have details', () => {
  expect(offerDetail(groupon)).toBe('双人套餐\n -进口红酒一支。');
  expect(offerDetail(cash)).toBe('');
});
