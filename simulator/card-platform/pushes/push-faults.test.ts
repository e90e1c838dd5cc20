import { PushFaults } from './push-faults';

describe('the faults of pushes', () => {
  test('happen as often as asked for', () => {
    const faults = new PushFaults();
    faults.add({ kind: 'lose', times: 2 });
    expect([1, 2, 3].map(() => faults.take('user_get_card'))).toEqual(['lose', 'lose', undefined]);
  });

  test('hit only the event that they name', () => {
    const faults = new PushFaults();
    faults.add({ kind: 'duplicate', times: 1, event: 'user_consume_card' });
    expect(faults.take('user_get_card')).toBeUndefined();
    expect(faults.take('user_consume_card')).toBe('duplicate');
  });

  test('follow each other, one a push', () => {
    const faults = new PushFaults();
    faults.add({ kind: 'lose', times: 1 });
    faults.add({ kind: 'reorder', times: 1 });
    expect(faults.take('user_del_card')).toBe('lose');
    expect(faults.take('user_del_card')).toBe('reorder');
  });

  test('are over when cleared, and never happen zero times', () => {
    const faults = new PushFaults();
    faults.add({ kind: 'lose', times: 0 });
    expect(faults.take('user_del_card')).toBeUndefined();
    faults.add({ kind: 'lose', times: 3 });
    faults.clear();
    expect(faults.take('user_del_card')).toBeUndefined();
  });
});
