import { type CloudRuntime, startCloudRuntime } from './index';
import { failureOf } from './testing/failure-of';
import { loadSdk } from './testing/load-sdk';
import type { SdkCommand, SdkDatabase, SdkQuery } from './testing/sdk';

let runtime: CloudRuntime;
let db: SdkDatabase;
let _: SdkCommand;

beforeAll(async () => {
  runtime = await startCloudRuntime();
  db = loadSdk(runtime.url).database({ throwOnNotFound: false });
  _ = db.command;
});
afterAll(() => runtime.close());

let names = 0;
/** A new collection with these documents. */
async function collectionWith(...documents: object[]) {
  const name = `c${names++}`;
  await db.createCollection(name);
  if (documents.length > 0) await db.collection(name).add({ data: documents });
  return db.collection(name);
}

async function ids(query: SdkQuery): Promise<unknown[]> {
  return (await query.get()).data.map(({ _id }) => _id);
}

describe('a document', () => {
  test('comes back as it was written', async () => {
    const collection = await collectionWith();
    const written = {
      int: 5,
      double: 1.5,
      big: Number.MAX_SAFE_INTEGER,
      huge: 1e21,
      text: '满100减20',
      yes: true,
      nothing: null,
      when: new Date(1_700_000_000_123),
      list: [1, { when: new Date(0) }, []],
      inner: { a: { b: 1 }, empty: {} },
    };
    const { _id } = await collection.add({ data: written });
    expect(_id).toMatch(/^[0-9a-f]{32}$/);
    expect((await collection.doc(_id).get()).data).toEqual({ _id, ...written });
  });

  test('takes the time of the world as its server date', async () => {
    const collection = await collectionWith();
    await runtime.clock.change({ now: 1_800_000_000_000, frozen: true });
    const { _id } = await collection.add({
      data: { at: db.serverDate(), later: db.serverDate({ offset: 60_000 }) },
    });
    const { data } = await collection.doc(_id).get();
    await runtime.clock.follow({ offset: 0, frozenAt: null });
    expect([data.at, data.later]).toEqual([new Date(1_800_000_000_000), new Date(1_800_000_060_000)]);
  });

  test('may have a number for its id, which is not the text of that number', async () => {
    const collection = await collectionWith({ _id: 1, a: 'number' }, { _id: '1', a: 'text' });
    expect((await collection.doc(1).get()).data).toEqual({ _id: 1, a: 'number' });
    expect((await collection.doc('1').get()).data).toEqual({ _id: '1', a: 'text' });
  });

  test('that is missing is null or an error, as the SDK was told', async () => {
    const collection = await collectionWith();
    expect((await collection.doc('none').get()).data).toBeNull();
    const strict = loadSdk(runtime.url).database().collection('c0');
    expect(await failureOf(strict.doc('none').get())).toMatchObject({ errCode: -1 });
  });

  test('is created, replaced and removed by its id', async () => {
    const collection = await collectionWith();
    expect((await collection.doc('x').set({ data: { left: 5, extra: 1 } })).stats).toEqual({
      created: 1,
      updated: 0,
    });
    expect((await collection.doc('x').set({ data: { left: 6 } })).stats).toEqual({ created: 0, updated: 1 });
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', left: 6 });
    expect((await collection.doc('x').remove()).stats).toEqual({ removed: 1 });
    expect((await collection.doc('x').remove()).stats).toEqual({ removed: 0 });
  });
});

describe('a query', () => {
  const orders = () =>
    collectionWith(
      { _id: 'a', user: 'u1', amount: 10, tags: ['x'], at: new Date(1), note: 'Hello' },
      { _id: 'b', user: 'u2', amount: 20, tags: ['y'], at: new Date(2), inner: { n: 1 } },
      { _id: 'c', user: 'u1', amount: 30, tags: ['x', 'y'], at: new Date(3), note: '10' },
      { _id: 'd' },
    );

  test.each<[string, () => object, string[]]>([
    ['equal fields', () => ({ user: 'u1', amount: 10 }), ['a']],
    ['a range', () => ({ amount: _.gte(10).and(_.lt(30)) }), ['a', 'b']],
    ['one of some ids', () => ({ _id: _.in(['c', 'a', 'a', 'zz']) }), ['c', 'a']],
    ['an element of an array', () => ({ tags: 'y' }), ['b', 'c']],
    ['all of some elements', () => ({ tags: _.all(['x', 'y']) }), ['c']],
    ['a dotted path', () => ({ 'inner.n': 1 }), ['b']],
    ['a date', () => ({ at: _.lte(new Date(2)) }), ['a', 'b']],
    ['a regular expression', () => ({ note: /^he/i }), ['a']],
    ['a missing field', () => ({ user: _.exists(false) }), ['d']],
    ['null, which missing fields are too', () => ({ user: null }), ['d']],
    ['either of two', () => _.or([{ user: 'u2' }, { amount: 30 }]), ['b', 'c']],
    ['both of two', () => _.and([{ user: 'u1' }, { amount: _.gt(10) }]), ['c']],
    ['a remainder, of numbers only', () => ({ note: _.mod(10, 0) }), []],
    ['nothing in particular', () => ({}), ['a', 'b', 'c', 'd']],
  ])('finds by %s', async (_name, criteria, expected) => {
    expect(await ids((await orders()).where(criteria()))).toEqual(expected);
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
    const collection = await collectionWith(...Array.from({ length: 1001 }, (_, n) => ({ n })));
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

describe('an update', () => {
  const one = (fields: object) => collectionWith({ _id: 'x', ...fields });

  test.each<[string, object, () => object, object]>([
    ['increments', { n: 5 }, () => ({ n: _.inc(-1) }), { n: 4 }],
    ['multiplies', { n: 5 }, () => ({ n: _.mul(2) }), { n: 10 }],
    ['merges objects', { o: { a: 1 } }, () => ({ o: { b: 2 } }), { o: { a: 1, b: 2 } }],
    ['replaces objects when told', { o: { a: 1 } }, () => ({ o: _.set({ b: 2 }) }), { o: { b: 2 } }],
    ['sets dotted paths', {}, () => ({ 'o.p': 1 }), { o: { p: 1 } }],
    ['removes fields', { a: 1, b: 2 }, () => ({ a: _.remove() }), { b: 2 }],
    ['pushes', { l: [1] }, () => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
    ['pushes in front', { l: [1] }, () => ({ l: _.unshift([0]) }), { l: [0, 1] }],
    ['pops', { l: [1, 2] }, () => ({ l: _.pop() }), { l: [1] }],
    ['shifts', { l: [1, 2] }, () => ({ l: _.shift() }), { l: [2] }],
    ['pulls', { l: [1, 2, 1] }, () => ({ l: _.pull(1) }), { l: [2] }],
    ['adds to sets', { l: [1] }, () => ({ l: _.addToSet(1) }), { l: [1] }],
    ['keeps the larger', { n: 5 }, () => ({ n: _.max(9) }), { n: 9 }],
    ['keeps the smaller', { n: 5 }, () => ({ n: _.min(9) }), { n: 5 }],
    ['renames', { a: 1 }, () => ({ a: _.rename('b') }), { b: 1 }],
  ])('%s', async (_name, before, change, after) => {
    const collection = await one(before);
    await collection.doc('x').update({ data: change() });
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', ...after });
  });

  test('changes every document that matches and counts those that it changed', async () => {
    const collection = await collectionWith(
      { _id: 'a', u: 1 },
      { _id: 'b', u: 1, done: true },
      { _id: 'c', u: 2 },
    );
    const { stats } = await collection.where({ u: 1 }).update({ data: { done: true } });
    expect(stats.updated).toBe(1);
    expect(await ids(collection.where({ done: true }))).toEqual(['a', 'b']);
  });

  test('of a missing document changes nothing', async () => {
    const collection = await collectionWith();
    expect((await collection.doc('none').update({ data: { a: 1 } })).stats.updated).toBe(0);
  });

  test.each<[string, object, () => object]>([
    ['increments a text', { n: 'five' }, () => ({ n: _.inc(1) })],
    ['increments null', { n: null }, () => ({ n: _.inc(1) })],
    ['pushes on a number', { l: 1 }, () => ({ l: _.push([2]) })],
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
      collection.where({ _id: 'x', left: _.gt(0) }).update({ data: { left: _.inc(-1) } }),
    );
    const won = (await Promise.all(claims)).filter(({ stats }) => stats.updated === 1);
    expect(won).toHaveLength(50);
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', left: 0 });
  });
});

describe('what the service refuses', () => {
  test('is a second document with the same id', async () => {
    const collection = await collectionWith({ _id: 'x', a: 1 });
    const failure = await failureOf(collection.add({ data: { _id: 'x', a: 2 } }));
    expect(failure).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(/E11000 duplicate key.*_id_/),
    });
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', a: 1 });
  });

  test('is a collection that does not exist', async () => {
    expect(await failureOf(db.collection('nope').add({ data: {} }))).toMatchObject({ errCode: -502005 });
    expect(await failureOf(db.collection('nope').get())).toMatchObject({ errCode: -502005 });
  });

  test('is a collection that exists already, or has an impossible name', async () => {
    await collectionWith();
    await expect(db.createCollection('c0')).rejects.toThrow('Table exist');
    await expect(db.createCollection('$collections')).rejects.toThrow('Invalid collection name');
  });

  test('is what is no request at all', async () => {
    const ask = async (body: string) =>
      (await fetch(`${runtime.url}/admin`, { method: 'POST', body })).json();
    expect(await ask('{')).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'the request is not a JSON object',
    });
    expect(await ask('{"action":"database.getDocument"}')).toMatchObject({
      message: 'collectionName must be a text',
    });
    expect(await ask('{"action":"toString"}')).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test('is what is not built, and it is remembered', async () => {
    await failureOf(loadSdk(runtime.url).openapi.security.msgSecCheck({ content: 'hi' }));
    const health = await (await fetch(`${runtime.url}/health`)).json();
    expect(health).toMatchObject({ unsupportedActions: { 'security.msgSecCheck': 1 } });
  });
});
