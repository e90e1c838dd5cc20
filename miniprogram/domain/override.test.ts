import type { Check } from './check';
import { CouponError } from './errors';
import { fen } from './money';
import { type Override, overridesOf, unmet } from './override';

const late: Check = { kind: 'time-limit', level: 'warn', limits: [] };
const below: Check = { kind: 'minimum-spend', level: 'warn', minimum: fen(5100) };
const seen: Check = { kind: 'combination', level: 'note' };
const overLate: Override = { condition: 'time-limit', reason: '店长同意' };

const refusalOf = (act: () => unknown) => {
  try {
    return act();
  } catch (error) {
    return error instanceof CouponError ? error.info : error;
  }
};

describe('conditions that are not met', () => {
  test('are the amber ones; notes are for the eyes', () => {
    expect(unmet([late, seen, { ...below, level: 'ok' }])).toEqual(['time-limit']);
  });

  test('stop a redemption as long as one is open, whoever asks', () => {
    const refusal = { code: 'conditions-not-met', params: { conditions: ['minimum-spend'] } };
    expect(refusalOf(() => overridesOf([late, below], [overLate], 'manager'))).toEqual(refusal);
    expect(refusalOf(() => overridesOf([below], [], 'redeemer'))).toEqual(refusal);
    expect(overridesOf([seen], [], 'redeemer')).toEqual([]);
  });

  test.each(['manager', 'owner'] as const)('can be set aside by a %s', (role) => {
    expect(overridesOf([late, seen], [overLate], role)).toEqual([overLate]);
  });

  test('cannot be set aside by a redeemer, even if that was not needed', () => {
    const refusal = { code: 'not-allowed', params: { needs: 'manager' } };
    expect(refusalOf(() => overridesOf([late], [overLate], 'redeemer'))).toEqual(refusal);
    expect(refusalOf(() => overridesOf([], [overLate], 'redeemer'))).toEqual(refusal);
  });

  test('leave no trace of an override that was not needed', () => {
    expect(overridesOf([{ ...late, level: 'ok' }], [overLate], 'owner')).toEqual([]);
  });
});
