import { DocumentWorld, idsOf } from './testing/document-world';
import { failureOf } from './testing/failure-of';

const world = new DocumentWorld();
beforeAll(() => world.start());
afterAll(() => world.runtime.close());
const _ = () => world.command;

describe('an update', () => {
  const one = (fields: object) => world.collectionWith({ _id: 'x', ...fields });

  test.each<[string, object, () => object, object]>([
    ['increments', { n: 5 }, () => ({ n: _().inc(-1) }), { n: 4 }],
    ['multiplies', { n: 5 }, () => ({ n: _().mul(2) }), { n: 10 }],
    ['merges objects', { o: { a: 1 } }, () => ({ o: { b: 2 } }), { o: { a: 1, b: 2 } }],
    ['replaces objects when told', { o: { a: 1 } }, () => ({ o: _().set({ b: 2 }) }), { o: { b: 2 } }],
    ['sets dotted paths', {}, () => ({ 'o.p': 1 }), { o: { p: 1 } }],
    ['removes fields', { a: 1, b: 2 }, () => ({ a: _().remove() }), { b: 2 }],
    ['pushes', { l: [1] }, () => ({ l: _().push([2, 3]) }), { l: [1, 2, 3] }],
    ['pushes in front', { l: [1] }, () => ({ l: _().unshift([0]) }), { l: [0, 1] }],
    ['pops', { l: [1, 2] }, () => ({ l: _().pop() }), { l: [1] }],
    ['shifts', { l: [1, 2] }, () => ({ l: _().shift() }), { l: [2] }],
    ['pulls', { l: [1, 2, 1] }, () => ({ l: _().pull(1) }), { l: [2] }],
    ['adds to sets', { l: [1] }, () => ({ l: _().addToSet(1) }), { l: [1] }],
    ['keeps the larger', { n: 5 }, () => ({ n: _().max(9) }), { n: 9 }],
    ['keeps the smaller', { n: 5 }, () => ({ n: _().min(9) }), { n: 5 }],
    ['renames', { a: 1 }, () => ({ a: _().rename('b') }), { b: 1 }],
  ])('%s', async (_name, before, change, after) => {
    const collection = await one(before);
    await collection.doc('x').update({ data: change() });
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', ...after });
  });

  test('changes every document that matches and counts those that it changed', async () => {
    const collection = await world.collectionWith(
      { _id: 'a', u: 1 },
      { _id: 'b', u: 1, done: true },
      { _id: 'c', u: 2 },
    );
    const { stats } = await collection.where({ u: 1 }).update({ data: { done: true } });
    expect(stats.updated).toBe(1);
    expect(await idsOf(collection.where({ done: true }))).toEqual(['a', 'b']);
  });

  test('of a missing document changes nothing', async () => {
    const collection = await world.collectionWith();
    expect((await collection.doc('none').update({ data: { a: 1 } })).stats.updated).toBe(0);
  });

  test.each<[string, object, () => object]>([
    ['increments a text', { n: 'five' }, () => ({ n: _().inc(1) })],
    ['increments null', { n: null }, () => ({ n: _().inc(1) })],
    ['pushes on a number', { l: 1 }, () => ({ l: _().push([2]) })],
    ['sets a field of a number', { o: 1 }, () => ({ 'o.p': 1 })],
    ['sets a field of null', { o: null }, () => ({ 'o.p': 1 })],
    ['changes the id', {}, () => ({ _id: 'y' })],
  ])('is refused when it %s, as MongoDB would', async (_name, before, change) => {
    const collection = await one(before);
    await failureOf(collection.doc('x').update({ data: change() }));
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', ...before });
  });

  test('with a condition lets exactly as many through as there are', async () => {
    const collection = await one({ left: 50 });
    const claims = Array.from({ length: 120 }, () =>
      collection.where({ _id: 'x', left: _().gt(0) }).update({ data: { left: _().inc(-1) } }),
    );
    const won = (await Promise.all(claims)).filter(({ stats }) => stats.updated === 1);
    expect(won).toHaveLength(50);
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', left: 0 });
  });
});
