import { type CloudRuntime, startCloudRuntime } from './index';
import { failureOf } from './testing/failure-of';
import { loadSdk } from './testing/load-sdk';
import type { SdkDatabase } from './testing/sdk';

let runtime: CloudRuntime;
let db: SdkDatabase;

beforeAll(async () => {
  runtime = await startCloudRuntime();
  db = loadSdk(runtime.url).database();
  await db.createCollection('orders');
  await db.createCollection('users');
  await db.collection('users').add({ data: [{ _id: 'u1', name: '小明', card: { level: 2 } }] });
  await db.collection('orders').add({
    data: [
      { _id: 1, user: 'u1', amount: 10, items: ['a', 'b'], at: new Date('2026-05-01T16:30:00Z') },
      { _id: 2, user: 'u2', amount: 20, items: ['b'], at: new Date('2026-05-01T12:00:00Z') },
      { _id: 3, user: 'u1', amount: 30, items: [], at: new Date('2026-05-02T01:00:00Z') },
    ],
  });
});
afterAll(() => runtime.close());

const orders = () => db.collection('orders').aggregate();

describe('an aggregation', () => {
  test('groups, sums and sorts', async () => {
    const $ = db.command.aggregate;
    const { list } = await orders()
      .match({ amount: db.command.gt(0) })
      .group({ _id: '$user', total: $.sum!('$amount'), count: $.sum!(1) })
      .sort({ total: -1 })
      .end();
    expect(list).toEqual([
      { _id: 'u1', total: 40, count: 2 },
      { _id: 'u2', total: 20, count: 1 },
    ]);
  });

  test('counts by the day of Shanghai', async () => {
    const $ = db.command.aggregate;
    const day = $.dateToString!({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' });
    const { list } = await orders()
      .group({ _id: day, count: $.sum!(1) })
      .sort({ _id: 1 })
      .end();
    expect(list).toEqual([
      { _id: '2026-05-01', count: 1 },
      { _id: '2026-05-02', count: 2 },
    ]);
  });

  test('unwinds arrays', async () => {
    const { list } = await orders().unwind('$items').limit(2).project({ _id: 0, items: 1 }).end();
    expect(list).toEqual([{ items: 'a' }, { items: 'b' }]);
  });

  test('joins another collection', async () => {
    const { list } = await orders()
      .match({ _id: 1 })
      .lookup({ from: 'users', localField: 'user', foreignField: '_id', as: 'users' })
      .end();
    expect(list[0]).toMatchObject({ users: [{ name: '小明' }] });
  });

  test('knows the time of the world', async () => {
    await runtime.clock.change({ now: 1_900_000_000_000, frozen: true });
    const { list } = await orders().limit(1).project({ now: '$$NOW' }).end();
    await runtime.clock.follow({ offset: 0, frozenAt: null });
    expect(list[0]?.now).toEqual(new Date(1_900_000_000_000));
  });

  test('leaves the documents as they are', async () => {
    await orders()
      .addFields({ amount: 0 })
      .lookup({ from: 'users', localField: 'user', foreignField: '_id', as: 'joined' })
      .unwind('$joined')
      .addFields({ 'joined.card.level': 99 })
      .end();
    expect((await db.collection('orders').doc(1).get()).data).toMatchObject({ amount: 10 });
    expect((await db.collection('users').doc('u1').get()).data).toMatchObject({ card: { level: 2 } });
  });

  test('keeps rows apart that come from one document', async () => {
    const { list } = await orders()
      .lookup({ from: 'users', localField: 'user', foreignField: '_id', as: 'joined' })
      .unwind('$joined')
      .addFields({ 'joined.card.amount': '$amount' })
      .end();
    expect(list.map(({ joined }) => joined)).toMatchObject([
      { card: { amount: 10 } },
      { card: { amount: 30 } },
    ]);
  });

  test('with a stage that writes or does not exist is refused', async () => {
    const stage = (name: string) => ({
      action: 'database.aggregateDocuments',
      collectionName: 'orders',
      stages: [{ stageKey: name, stageValue: '"x"' }],
    });
    const ask = async (name: string) =>
      (await fetch(`${runtime.url}/admin`, { method: 'POST', body: JSON.stringify(stage(name)) })).json();
    expect(await ask('$out')).toMatchObject({ message: expect.stringContaining('$out is not supported') });
    expect(await ask('$nonsense')).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    const missing = await failureOf(db.collection('nope').aggregate().end());
    expect(missing).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' });
  });
});
