import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudRuntime, startCloudRuntime } from './index';
import { failureOf } from './testing/failure-of';
import { loadSdk } from './testing/load-sdk';
import type { SdkCommand, SdkDatabase, SdkTransaction } from './testing/sdk';
import { temporaryFolder } from './testing/temporary-folder';

const CONFLICT = expect.stringContaining('TransactionConflict');
const folder = temporaryFolder();
let runtime: CloudRuntime;
let db: SdkDatabase;
let _: SdkCommand;

beforeAll(async () => {
  const collectionsFile = join(folder, 'collections.json');
  const indexes = [{ name: 'by_openid', fields: ['openid'], unique: true }];
  writeFileSync(collectionsFile, JSON.stringify({ accounts: {}, users: { indexes } }));
  runtime = await startCloudRuntime({ collectionsFile });
  db = loadSdk(runtime.url).database({ throwOnNotFound: false });
  _ = db.command;
});
afterAll(() => runtime.close());

beforeEach(async () => {
  await db
    .collection('accounts')
    .doc('a')
    .set({ data: { amount: 100 } });
  await db
    .collection('accounts')
    .doc('b')
    .set({ data: { amount: 0 } });
  await db.collection('users').where({}).remove();
});

const account = (id: string, transaction?: SdkTransaction) =>
  (transaction ?? db).collection('accounts').doc(id);
const amountOf = async (id: string, transaction?: SdkTransaction) =>
  (await account(id, transaction).get()).data.amount;

describe('a transaction', () => {
  test('is seen by itself at once and by others when it is committed, as a whole', async () => {
    const transaction = await db.startTransaction();
    await account('a', transaction).update({ data: { amount: _.inc(-10) } });
    await account('b', transaction).update({ data: { amount: _.inc(10) } });
    expect([await amountOf('a', transaction), await amountOf('a')]).toEqual([90, 100]);
    await transaction.commit();
    expect([await amountOf('a'), await amountOf('b')]).toEqual([90, 10]);
  });

  test('leaves nothing behind when it is rolled back, and its reason is what the caller gets', async () => {
    const run = db.runTransaction(async (transaction) => {
      await account('a', transaction).remove();
      await transaction.collection('accounts').add({ data: { _id: 'new' } });
      await transaction.rollback('changed my mind');
    });
    await expect(run).rejects.toBe('changed my mind');
    expect(await amountOf('a')).toBe(100);
    expect((await account('new').get()).data).toBeNull();
  });

  test('sees the world as it was at its first operation', async () => {
    const transaction = await db.startTransaction();
    await account('a').update({ data: { amount: 1 } });
    expect(await amountOf('a', transaction)).toBe(1);
    await account('a').update({ data: { amount: 2 } });
    await account('b').remove();
    await db.collection('accounts').add({ data: { _id: 'later' } });
    expect([await amountOf('a', transaction), await amountOf('b', transaction)]).toEqual([1, 0]);
    expect((await account('later', transaction).get()).data).toBeNull();
    const all = await transaction
      .collection('accounts')
      .where({ amount: _.gte(0) })
      .get();
    expect(all.data.map(({ _id }) => _id)).toEqual(['a', 'b']);
    await transaction.rollback();
    expect(await amountOf('a')).toBe(2);
    await account('later').remove();
  });

  test('is over after commit and after rollback', async () => {
    const transaction = await db.startTransaction();
    await transaction.commit();
    const gone = { errMsg: expect.stringContaining('TransactionNotExist') };
    expect(await failureOf(account('a', transaction).update({ data: { amount: 5 } }))).toMatchObject(gone);
    expect(await failureOf(transaction.rollback())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('reports a document that it creates as neither created nor updated, as the real SDK does', async () => {
    const stats = await db.runTransaction(async (transaction) => {
      return (await account('new', transaction).set({ data: { amount: 1 } })).stats;
    });
    expect(stats).toEqual({ created: 0, updated: 0 });
    await account('new').remove();
  });
});

describe('two transactions on one document', () => {
  test('conflict at the second write, which ends the second transaction', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await account('a', first).update({ data: { amount: 1 } });
    expect(await failureOf(account('a', second).update({ data: { amount: 2 } }))).toMatchObject({
      errCode: -501001,
      errMsg: CONFLICT,
    });
    expect(await failureOf(second.rollback())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
    await first.commit();
    expect(await amountOf('a')).toBe(1);
  });

  test('conflict when the document has changed since the snapshot', async () => {
    const transaction = await db.startTransaction();
    await amountOf('b', transaction);
    await account('a').update({ data: { amount: 1 } });
    const failure = await failureOf(account('a', transaction).update({ data: { amount: 2 } }));
    expect(failure).toMatchObject({ errMsg: CONFLICT });
  });

  test('lose no increment, however many try', async () => {
    const increment = () =>
      db.runTransaction(async (transaction) => {
        const amount = (await amountOf('b', transaction)) as number;
        await account('b', transaction).update({ data: { amount: amount + 1 } });
      });
    const results = await Promise.allSettled(Array.from({ length: 20 }, increment));
    const committed = results.filter(({ status }) => status === 'fulfilled').length;
    expect(committed).toBeGreaterThan(0);
    expect(await amountOf('b')).toBe(committed);
  });
});

describe('a plain write', () => {
  test('waits for the transaction that holds the document', async () => {
    const transaction = await db.startTransaction();
    await account('b', transaction).update({ data: { amount: 5 } });
    const order: string[] = [];
    const plain = account('b')
      .update({ data: { amount: _.inc(1) } })
      .then(() => order.push('plain'));
    expect(await amountOf('b')).toBe(0);
    await transaction.commit().then(() => order.push('commit'));
    await plain;
    expect([order, await amountOf('b')]).toEqual([['commit', 'plain'], 6]);
  });

  test('by where, although asked of a transaction, happens outside of it (the SDK sends no transaction)', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('accounts')
      .where({ _id: 'b' })
      .update({ data: { amount: 777 } });
    await transaction.rollback();
    expect(await amountOf('b')).toBe(777);
  });
});

describe('a unique index', () => {
  const users = (transaction?: SdkTransaction) => (transaction ?? db).collection('users');
  const TAKEN = { errCode: -502001, errMsg: expect.stringMatching(/E11000 duplicate key.*by_openid/) };

  test('refuses a second document with the same value, added or updated', async () => {
    await users().add({ data: [{ openid: 'o1' }, { _id: 'two', openid: 'o2' }] });
    expect(await failureOf(users().add({ data: { openid: 'o1' } }))).toMatchObject(TAKEN);
    expect(
      await failureOf(
        users()
          .doc('two')
          .update({ data: { openid: 'o1' } }),
      ),
    ).toMatchObject(TAKEN);
    expect(
      await failureOf(
        users()
          .where({})
          .update({ data: { openid: 'o3' } }),
      ),
    ).toMatchObject(TAKEN);
    expect(await failureOf(users().add({ data: [{ openid: 'o4' }, { openid: 'o4' }] }))).toMatchObject(TAKEN);
    expect((await users().count()).total).toBe(2);
  });

  test('lets one of many win', async () => {
    const adds = Array.from({ length: 30 }, () => users().add({ data: { openid: 'o1' } }));
    const results = await Promise.allSettled(adds);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('frees a value when its document goes, also within one transaction', async () => {
    await users().add({ data: { _id: 'one', openid: 'o1' } });
    await db.runTransaction(async (transaction) => {
      await users(transaction).doc('one').remove();
      await users(transaction).add({ data: { _id: 'two', openid: 'o1' } });
    });
    expect((await users().where({ openid: 'o1' }).get()).data).toEqual([{ _id: 'two', openid: 'o1' }]);
  });

  test('makes two transactions that add the same value conflict', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await users(first).add({ data: { openid: 'o1' } });
    expect(await failureOf(users(second).add({ data: { openid: 'o1' } }))).toMatchObject({
      errMsg: CONFLICT,
    });
    const plain = failureOf(users().add({ data: { openid: 'o1' } }));
    await first.commit();
    expect(await plain).toMatchObject(TAKEN);
  });
});
