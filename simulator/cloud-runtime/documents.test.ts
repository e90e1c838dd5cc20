import { DocumentWorld } from './testing/document-world';
import { failureOf } from './testing/failure-of';
import { loadSdk } from './testing/load-sdk';

const world = new DocumentWorld();
beforeAll(() => world.start());
afterAll(() => world.runtime.close());

describe('a document', () => {
  test('comes back as it was written', async () => {
    const collection = await world.collectionWith();
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
    const collection = await world.collectionWith();
    await world.runtime.clock.change({ now: 1_800_000_000_000, frozen: true });
    const { _id } = await collection.add({
      data: { at: world.db.serverDate(), later: world.db.serverDate({ offset: 60_000 }) },
    });
    const { data } = await collection.doc(_id).get();
    await world.runtime.clock.follow({ offset: 0, frozenAt: null });
    expect([data.at, data.later]).toEqual([new Date(1_800_000_000_000), new Date(1_800_000_060_000)]);
  });

  test('may have a number for its id, which is not the text of that number', async () => {
    const collection = await world.collectionWith({ _id: 1, a: 'number' }, { _id: '1', a: 'text' });
    expect((await collection.doc(1).get()).data).toEqual({ _id: 1, a: 'number' });
    expect((await collection.doc('1').get()).data).toEqual({ _id: '1', a: 'text' });
  });

  test('that is missing is null or an error, as the SDK was told', async () => {
    const collection = await world.collectionWith();
    expect((await collection.doc('none').get()).data).toBeNull();
    const strict = loadSdk(world.runtime.url).database().collection('c0');
    expect(await failureOf(strict.doc('none').get())).toMatchObject({ errCode: -1 });
  });

  test('is created, replaced and removed by its id', async () => {
    const collection = await world.collectionWith();
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

describe('what the service refuses', () => {
  test('is a second document with the same id', async () => {
    const collection = await world.collectionWith({ _id: 'x', a: 1 });
    const failure = await failureOf(collection.add({ data: { _id: 'x', a: 2 } }));
    expect(failure).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(/E11000 duplicate key.*_id_/),
    });
    expect((await collection.doc('x').get()).data).toEqual({ _id: 'x', a: 1 });
  });

  test('is a collection that does not exist', async () => {
    expect(await failureOf(world.db.collection('nope').add({ data: {} }))).toMatchObject({
      errCode: -502005,
    });
    expect(await failureOf(world.db.collection('nope').get())).toMatchObject({ errCode: -502005 });
  });

  test('is a collection that exists already, or has an impossible name', async () => {
    await world.collectionWith();
    await expect(world.db.createCollection('c0')).rejects.toThrow('Table exist');
    await expect(world.db.createCollection('$collections')).rejects.toThrow('Invalid collection name');
  });

  test('is what is no request at all', async () => {
    const ask = async (body: string) =>
      (await fetch(`${world.runtime.url}/admin`, { method: 'POST', body })).json();
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
    await failureOf(loadSdk(world.runtime.url).openapi.security.msgSecCheck({ content: 'hi' }));
    const health = await (await fetch(`${world.runtime.url}/health`)).json();
    expect(health).toMatchObject({ unsupportedActions: { 'security.msgSecCheck': 1 } });
  });
});
