import { aWorld, type World } from '../../test/fixtures/a-world';
import type { Condition } from './condition';
import { Table } from './table';

interface Row {
  _id: string;
  person: string;
  amount: number;
  place: { city: string; street?: string };
}

let world: World;
let table: Table<Row>;
let serial = 0;

beforeAll(async () => {
  world = await aWorld();
  table = new Table<Row>(world.database(), 'jobs');
});
afterAll(() => world.close());

const aRow = (changes: Partial<Row> = {}): Row => ({
  _id: `row-${++serial}`,
  person: `person-${serial}`,
  amount: 1,
  place: { city: '上海', street: '南京路' },
  ...changes,
});

describe('a table', () => {
  test('takes a row once', async () => {
    const row = aRow();
    expect(await table.insert(row)).toBe(true);
    expect(await table.insert({ ...row, amount: 2 })).toBe(false);
    expect(await table.find(row._id)).toEqual(row);
  });

  test('has nothing for an id that nobody used', async () => {
    expect(await table.find('nobody')).toBeNull();
  });

  test('replaces an object instead of merging into it', async () => {
    const row = aRow();
    await table.insert(row);
    await table.update({ _id: row._id }, { place: { city: '北京' } });
    expect((await table.find(row._id))?.place).toEqual({ city: '北京' });
  });

  test('changes a row for one of many who want it', async () => {
    const row = aRow();
    await table.insert(row);
    const takers = Array.from({ length: 20 }, () => table.update({ _id: row._id, amount: 1 }, { amount: 0 }));
    expect((await Promise.all(takers)).reduce((sum, one) => sum + one)).toBe(1);
  });

  test.each([
    ['undefined', { person: undefined }],
    ['an operator from outside', { person: { $gt: '' } }],
    ['an empty object', { person: {} }],
    ['a list', { person: ['a'] }],
    ['null', { person: null }],
    ['no number', { amount: Number.NaN }],
    ['nothing at all', {}],
  ])('refuses a condition with %s, before it hits every row', async (_, condition) => {
    const where = condition as unknown as Condition<Row>;
    await expect(table.update(where, { amount: 99 })).rejects.toThrow(/condition/);
    await expect(table.count(where)).rejects.toThrow(/condition/);
    expect(await table.count({ amount: 99 })).toBe(0);
  });
});
