import { RowIndex } from './row-index';

interface Visit {
  guest: string;
}

const byGuest = () => new RowIndex<Visit>(({ guest }) => guest);
const visit: Visit = { guest: 'chen' };
const ids = (count: number) => Array.from({ length: count }, (_, n) => `visit${n}`);

describe('an index', () => {
  test.each([1, 2, 32, 33, 100])('finds %d rows of a key in the order in which they came', (count) => {
    const index = byGuest();
    for (const id of ids(count)) index.add(visit, id);
    expect(index.ids('chen')).toEqual(ids(count));
    expect(index.ids('lin')).toEqual([]);
  });

  test.each([1, 2, 32, 33, 100])('forgets %d rows one by one and takes them again', (count) => {
    const index = byGuest();
    for (const id of ids(count)) index.add(visit, id);
    for (let left = count; left > 0; left--) {
      index.remove(visit, `visit${left - 1}`);
      expect(index.ids('chen')).toEqual(ids(left - 1));
    }
    index.add(visit, 'late');
    expect(index.ids('chen')).toEqual(['late']);
  });

  test('follows a row to its new key and leaves one that keeps its key in its place', () => {
    const index = byGuest();
    for (const id of ids(3)) index.move(undefined, visit, id);
    index.move(visit, { guest: 'chen' }, 'visit0');
    index.move(visit, { guest: 'lin' }, 'visit1');
    expect([index.ids('chen'), index.ids('lin')]).toEqual([['visit0', 'visit2'], ['visit1']]);
  });
});
