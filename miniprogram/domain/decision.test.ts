import { checksOf, type Examined } from './decision';
import { fen } from './money';
import { unixSeconds } from './time';

/** Friday, 2026-05-01 12:00 in Shanghai. */
const noon = unixSeconds(1777608000);

const anExamined = (changes: Partial<Examined> = {}): Examined => ({
  state: 'usable',
  usage: null,
  window: { from: unixSeconds(noon - 60), until: unixSeconds(noon + 60) },
  timeLimits: [],
  condition: { minimumSpend: fen(0), accepts: '', rejects: '', combinable: true },
  ...changes,
});

const linesOf = (changes: Partial<Examined>) =>
  checksOf(anExamined(changes), noon).map(({ kind, level }) => `${kind} ${level}`);

describe('the decision sheet', () => {
  test('is all green for a coupon without conditions', () => {
    expect(linesOf({})).toEqual(['state ok', 'window ok', 'combination ok']);
  });

  test('puts the reason against it first', () => {
    expect(linesOf({ state: 'expired' })).toEqual(['state bad', 'window bad', 'combination ok']);
    expect(linesOf({ state: 'deleted' })).toEqual(['state bad', 'window ok', 'combination ok']);
  });

  test('says when, where and by whom a coupon was used', () => {
    const usage = { at: noon, by: '小王', store: '一店' };
    expect(checksOf(anExamined({ state: 'used', usage }), noon)[0]).toEqual({
      kind: 'state',
      level: 'bad',
      state: 'used',
      usage,
    });
  });

  test('asks staff to look at what WeChat does not check', () => {
    const condition = { minimumSpend: fen(5100), accepts: '鞋类', rejects: '', combinable: false };
    expect(linesOf({ condition })).toEqual([
      'combination warn',
      'minimum-spend warn',
      'category warn',
      'state ok',
      'window ok',
    ]);
  });

  test.each([
    ['FRIDAY', 'time-limit ok'],
    ['MONDAY', 'time-limit warn'],
    ['HOLIDAY', 'time-limit warn'],
  ] as const)('on a Friday a coupon for %s gives %s', (day, line) => {
    expect(linesOf({ timeLimits: [{ day, minutes: null }] })).toContain(line);
  });
});
