import { DocumentWorld, idsOf } from './testing/document-world';
import { failureOf } from './testing/failure-of';

const world = new DocumentWorld();
beforeAll(() => world.start());
afterAll(() => world.runtime.close());
const _ = () => world.command;

describe('a query', () => {
  const orders = () =>
    world.collectionWith(
      { _id: 'a', user: 'u1', amount: 10, tags: ['x'], at: new Date(1), note: 'Hello' },
      { _id: 'b', user: 'u2', amount: 20, tags: ['y'], at: new Date(2), inner: { n: 1 } },
      { _id: 'c', user: 'u1', amount: 30, tags: ['x', 'y'], at: new Date(3), note: '10' },
      { _id: 'd' },
    );

  test.each<[string, () => object, string[]]>([
    ['equal fields', () => ({ user: 'u1', amount: 10 }), ['a']],
    ['a range', () => ({ amount: _().gte(10).and(_().lt(30)) }), ['a', 'b']],
    ['one of some ids', () => ({ _id: _().in(['c', 'a', 'a', 'zz']) }), ['c', 'a']],
    ['an element of an array', () => ({ tags: 'y' }), ['b', 'c']],
    ['all of some elements', () => ({ tags: _().all(['x', 'y']) }), ['c']],
    ['a dotted path', () => ({ 'inner.n': 1 }), ['b']],
    ['a date', () => ({ at: _().lte(new Date(2)) }), ['a', 'b']],
    ['a regular expression', () => ({ note: /^he/i }), ['a']],
    ['a missing field', () => ({ user: _().exists(false) }), ['d']],
    ['null, which missing fields are too', () => ({ user: null }), ['d']],
    ['either of two', () => _().or([{ user: 'u2' }, { amount: 30 }]), ['b', 'c']],
    ['both of two', () => _().and([{ user: 'u1' }, { amount: _().gt(10) }]), ['c']],
    ['a remainder, of numbers only', () => ({ note: _().mod(10, 0) }), []],
    ['nothing in particular', () => ({}), ['a', 'b', 'c', 'd']],
  ])('finds by %s', async (_name, criteria, expected) => {
    expect(await idsOf((await orders()).where(criteria()))).toEqual(expected);
  });

  test('sorts, skips, limits and chooses fields', async () => {
    const collection = await orders();
    const page = await collection
      .orderBy('amount', 'desc')
      .skip(1)
      .limit(2)
      .field({ amount: true, _id: false })
      .get();
    expect(page.data).toEqual([{ amount: 20 }, { amount: 10 }]);
  });

  test('leaves the documents whole when it leaves fields out', async () => {
    const collection = await orders();
    await collection.field({ 'inner.n': false, amount: false }).get();
    expect((await collection.doc('b').get()).data).toMatchObject({ amount: 20, inner: { n: 1 } });
  });

  test('answers 100 documents if not told otherwise, and 1000 at most', async () => {
    const collection = await world.collectionWith(...Array.from({ length: 1001 }, (_, n) => ({ n })));
    expect((await collection.get()).data).toHaveLength(100);
    expect((await collection.limit(1000).get()).data).toHaveLength(1000);
    expect((await collection.count()).total).toBe(1001);
  });

  test('with an operator that does not exist is refused', async () => {
    const collection = await orders();
    expect(await failureOf(collection.where({ amount: { $near: 1 } }).get())).toMatchObject({
      errCode: -502001,
    });
  });
});
