import type { StoreId } from './brand';
import { checksOf, type Examined, type Occasion, termChecks, withAmount } from './decision';
import { fen } from './money';
import { unixSeconds } from './time';
import type { TimeLimit } from './time-limit';

/** Friday, 2026-05-01 12:00 in Shanghai. */
const noon = unixSeconds(1777608000);
const stores = ['291710000', '291710001'] as StoreId[];

const anExamined = (changes: Partial<Examined> = {}): Examined => ({
  state: 'usable',
  usage: null,
  window: { from: unixSeconds(noon - 60), until: unixSeconds(noon + 60) },
  heldBy: '',
  ...changes,
});

const terms = {
  timeLimits: [] as TimeLimit[],
  storeIds: [] as StoreId[],
  condition: { minimumSpend: fen(0), accepts: '', rejects: '', combinable: true },
};

const anOccasion = (changes: Partial<Occasion> = {}): Occasion => ({
  now: noon,
  day: 'holiday',
  store: '一店',
  storeId: stores[0]!,
  amount: null,
  ...changes,
});

const lines = (checks: { kind: string; level: string }[]) =>
  checks.map(({ kind, level }) => `${kind} ${level}`);
const sheet = (changes: Partial<Examined> = {}, more: Partial<typeof terms> = {}) =>
  lines(checksOf(anExamined(changes), { ...terms, ...more }, anOccasion()));
const termsAt = (more: Partial<typeof terms>, occasion: Partial<Occasion> = {}) =>
  lines(termChecks({ ...terms, ...more }, anOccasion(occasion)));

describe('the decision sheet', () => {
  test('is all green for a coupon without conditions', () => {
    expect(sheet()).toEqual(['state ok', 'window ok', 'combination ok']);
  });

  test('puts the reason against it first', () => {
    expect(sheet({ state: 'expired' })).toEqual(['state bad', 'window bad', 'combination ok']);
    expect(sheet({ state: 'deleted' })).toEqual(['state bad', 'window ok', 'combination ok']);
  });

  test('says when, where and by whom a coupon was used', () => {
    const usage = { at: noon, by: '小王', store: '一店', source: 'counter' } as const;
    const [first] = checksOf(anExamined({ state: 'used', usage }), terms, anOccasion());
    expect(first).toEqual({ kind: 'state', level: 'bad', state: 'used', usage });
  });

  test('puts amber before what only eyes can judge, and that before green', () => {
    const condition = { minimumSpend: fen(5100), accepts: '鞋类', rejects: '', combinable: false };
    expect(sheet({}, { condition })).toEqual([
      'minimum-spend warn',
      'category note',
      'combination note',
      'state ok',
      'window ok',
    ]);
  });

  test('notes who has the code open, for the customer may be somebody else', () => {
    expect(sheet({ heldBy: '****8xrA' })).toContain('held note');
  });
});

describe('the conditions that WeChat only displays', () => {
  test.each([
    ['FRIDAY', 'workday', 'time-limit ok'],
    ['MONDAY', 'workday', 'time-limit warn'],
    ['HOLIDAY', 'holiday', 'time-limit ok'],
    ['HOLIDAY', 'workday', 'time-limit warn'],
    ['HOLIDAY', 'unknown', 'time-limit note'],
  ] as const)('good on %s, on a Friday that is a %s: %s', (limit, day, line) => {
    expect(termsAt({ timeLimits: [{ day: limit, minutes: null }] }, { day })).toContain(line);
  });

  test.each([
    ['one of its stores', { storeId: stores[1]! }, ['store ok']],
    ['another store', { storeId: '7' as StoreId }, ['store warn']],
    ['a store of which nobody has entered the id', { storeId: '' as const }, ['store note']],
  ])('in %s', (_, occasion, expected) => {
    expect(termsAt({ storeIds: stores }, occasion)).toEqual([...expected, 'combination ok']);
  });

  test('say nothing of stores where the card names none', () => {
    expect(termsAt({}, { storeId: '7' as StoreId })).toEqual(['combination ok']);
  });

  test.each([
    [null, 'minimum-spend warn'],
    [5099, 'minimum-spend warn'],
    [5100, 'minimum-spend ok'],
  ])('a threshold of 5100 for an order of %s: %s', (amount, line) => {
    const condition = { ...terms.condition, minimumSpend: fen(5100) };
    const spent = amount === null ? null : fen(amount);
    expect(termsAt({ condition }, { amount: spent })).toContain(line);
    const asked = checksOf(anExamined(), { ...terms, condition }, anOccasion());
    expect(lines(withAmount(asked, spent))).toContain(line);
  });
});
