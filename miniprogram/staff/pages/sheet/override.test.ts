import { noon } from '../../../../test/fixtures/a-card';
import { aSheet } from '../../../../test/fixtures/phone-views';
import type { DecisionSheet } from '../../../domain/api';
import type { Check } from '../../../domain/check';
import { fen } from '../../../domain/money';
import { SheetStore } from './sheet-store';

const late: Check = { kind: 'time-limit', level: 'warn', limits: [{ day: 'MONDAY', minutes: null }] };
const threshold: Check = { kind: 'minimum-spend', level: 'warn', minimum: fen(10000) };
const eyes: Check = { kind: 'combination', level: 'note' };

/** A counter with this sheet before it; `asked` holds what was sent to be redeemed. */
async function counter(changes: Partial<DecisionSheet>) {
  const asked: unknown[] = [];
  const sheet = aSheet(changes);
  const usage = { at: noon, by: '小张', store: '海岸城店', source: 'counter' } as const;
  const store = new SheetStore({
    checkCode: async () => sheet,
    redeem: async (input) => {
      asked.push(input);
      const { requestId, title, code } = sheet;
      return { requestId, title, code, usage, amount: null, overrides: input.overrides ?? [] };
    },
    storage: {
      openRedemption: () => null,
      keepOpenRedemption: () => undefined,
      forgetOpenRedemption: () => undefined,
    },
    feedback: { succeeded: () => undefined, failed: () => undefined },
    pause: async () => undefined,
    now: () => noon,
  });
  await store.open(sheet.code);
  return { store, asked };
}

describe('an amber line', () => {
  test('asks a redeemer for a manager, and nothing is redeemed', async () => {
    const { store, asked } = await counter({ checks: [late] });
    expect(store.lines).toMatchObject([{ level: 'warn', asks: 'manager', reasons: [] }]);
    expect(store.waitsFor).toBe('manager');
    await store.redeem();
    expect(asked).toEqual([]);
  });

  test('asks a manager for a reason, with some to tap', async () => {
    const { store, asked } = await counter({ checks: [late], mayOverride: true });
    expect(store).toMatchObject({ waitsFor: 'reason', lines: [{ asks: 'reason' }] });
    expect(store.lines[0]?.reasons.length).toBeGreaterThan(1);
    await store.redeem();
    expect(asked).toEqual([]);
  });

  test('with a reason no longer stands in the way, and the reason goes to the cloud', async () => {
    const { store, asked } = await counter({ checks: [late], mayOverride: true });
    store.override('time-limit', ' 顾客已提前预约 ');
    expect(store).toMatchObject({
      waitsFor: '',
      lines: [{ level: 'warn', asks: '', reason: '顾客已提前预约' }],
    });
    await store.redeem();
    const overrides = [{ condition: 'time-limit', reason: '顾客已提前预约' }];
    expect(asked).toMatchObject([{ overrides, amount: null }]);
    expect(store).toMatchObject({ phase: 'done', terms: '店长放行：顾客已提前预约' });
  });

  test('counts again when the reason is taken back', async () => {
    const { store } = await counter({ checks: [late], mayOverride: true });
    store.override('time-limit', '活动期间放宽');
    store.override('time-limit', '');
    expect(store.waitsFor).toBe('reason');
  });

  test('about the amount asks for it first, of a manager as well', async () => {
    const { store, asked } = await counter({ checks: [threshold], mayOverride: true });
    expect(store).toMatchObject({ waitsFor: 'amount', lines: [{ asks: 'amount' }] });
    store.typeAmount('80');
    store.override('minimum-spend', '含其他桌消费');
    store.typeAmount('120');
    await store.redeem();
    expect(asked).toMatchObject([{ amount: 12000, overrides: [] }]);
  });
});

test('a note asks nobody', async () => {
  const { store, asked } = await counter({ checks: [eyes] });
  expect(store).toMatchObject({ waitsFor: '', lines: [{ level: 'note', asks: '' }] });
  await store.redeem();
  expect(asked).toHaveLength(1);
});

test('the next code begins without the reasons of the last', async () => {
  const { store } = await counter({ checks: [late], mayOverride: true });
  store.override('time-limit', '活动期间放宽');
  await store.open('110201201245');
  expect(store.waitsFor).toBe('reason');
});
