import type { PushRow } from './push-row';
import { PushRows } from './push-rows';
import { aClaim, aTarget, noon } from './testing/samples';

const aRow = (id: string, nextAt: number | null): PushRow => ({
  id,
  target: aTarget(),
  event: aClaim(),
  createdAt: noon * 1000,
  attempts: [],
  state: nextAt === null ? 'delivered' : 'pending',
  nextAt,
});

describe('the rows of pushes', () => {
  test('wait as long as they have a next attempt', () => {
    const rows = new PushRows([aRow('a', 1), aRow('b', null)]);
    expect(rows.waiting()).toEqual([{ id: 'a', nextAt: 1 }]);
    rows.put(aRow('a', 2));
    rows.put(aRow('b', 3));
    expect(rows.waiting()).toEqual([
      { id: 'a', nextAt: 2 },
      { id: 'b', nextAt: 3 },
    ]);
    rows.put(aRow('a', null));
    expect(rows.waiting()).toEqual([{ id: 'b', nextAt: 3 }]);
  });

  test('stay in the order in which they came', () => {
    const rows = new PushRows([aRow('a', 1), aRow('b', null)]);
    rows.put(aRow('c', 1));
    rows.put(aRow('a', null));
    expect(rows.all().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('are forgotten when cleared', () => {
    const rows = new PushRows([aRow('a', 1)]);
    rows.clear();
    expect([rows.all(), rows.waiting(), rows.has('a')]).toEqual([[], [], false]);
    expect(() => rows.get('a')).toThrow('no push a');
  });
});
