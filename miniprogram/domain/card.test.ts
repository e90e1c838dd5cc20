import type { AppId, CardId } from './brand';
import { assertClaimable, type Card, claimabilityOf, noSettings } from './card';
import { fen } from './money';
import { unixSeconds } from './time';

const now = unixSeconds(1_795_276_800);

const aCard = (changes: Partial<Card> = {}): Card => ({
  id: 'card-1' as CardId,
  account: 'wx0000000000000001' as AppId,
  brandName: '测试代金券',
  title: '111',
  logoUrl: '',
  color: '#dd6549',
  offer: { kind: 'cash', reduce: fen(500) },
  condition: { minimumSpend: fen(5100), accepts: '', rejects: '', combinable: true },
  validity: { kind: 'fixed-range', from: unixSeconds(now - 100), until: unixSeconds(now + 100) },
  timeLimits: [],
  storeIds: [],
  codeDisplay: 'qrcode',
  notice: '',
  description: '',
  servicePhone: '',
  story: [],
  status: 'approved',
  stock: { left: 10, total: 10 },
  claimLimit: 2,
  customCode: false,
  bindsOpenid: false,
  settings: noSettings,
  ...changes,
});

const ended = { kind: 'fixed-range', from: unixSeconds(0), until: unixSeconds(now - 1) } as const;

test.each([
  ['an approved card in stock', {}, 0, 'claimable'],
  ['a card under review', { status: 'reviewing' }, 0, 'reviewing'],
  ['a rejected card', { status: 'rejected' }, 0, 'not-available'],
  ['a deleted card', { status: 'deleted' }, 0, 'not-available'],
  ['a card whose time is over', { validity: ended }, 0, 'not-available'],
  ['a card with codes of the merchant’s own', { customCode: true }, 0, 'elsewhere'],
  ['a card for one person', { bindsOpenid: true }, 0, 'elsewhere'],
  ['an empty stock', { stock: { left: 0, total: 10 } }, 0, 'sold-out'],
  ['one claim of two', {}, 1, 'claimable'],
  ['a customer at the limit', {}, 2, 'limit-reached'],
] as const)('%s is as it should be', (_, changes, claimed, claimability) => {
  expect(claimabilityOf(aCard(changes as Partial<Card>), claimed, now)).toBe(claimability);
});

test('a claim is refused with the reason, a card under review may be tried', () => {
  expect(() => assertClaimable(aCard(), 2, now)).toThrow('claim-limit-reached');
  expect(() => assertClaimable(aCard({ stock: { left: 0, total: 1 } }), 0, now)).toThrow('sold-out');
  expect(() => assertClaimable(aCard({ status: 'deleted' }), 0, now)).toThrow('card-not-available');
  expect(() => assertClaimable(aCard({ customCode: true }), 0, now)).toThrow('claim-not-supported');
  expect(() => assertClaimable(aCard({ status: 'reviewing' }), 0, now)).not.toThrow();
});
