import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudRuntimeOptions, startCloudRuntime } from './index';
import { failureOf } from './testing/failure-of';
import { loadSdk } from './testing/load-sdk';
import { temporaryFolder } from './testing/temporary-folder';
import { until } from './testing/until';

const folder = temporaryFolder();
let folders = 0;
const aFolder = () => join(folder, String(folders++));

/** Starts a runtime, does something in it through the SDK and closes it. */
async function during<Result>(
  options: CloudRuntimeOptions,
  act: (db: ReturnType<ReturnType<typeof loadSdk>['database']>) => Promise<Result>,
): Promise<Result> {
  const runtime = await startCloudRuntime(options);
  try {
    return await act(loadSdk(runtime.url).database());
  } finally {
    await runtime.close();
  }
}

describe('a runtime with a folder', () => {
  test('finds everything again when it is started again', async () => {
    const dataDir = aFolder();
    const at = new Date(1_700_000_000_123);
    await during({ dataDir }, async (db) => {
      await db.createCollection('coupons');
      await db.createCollection('empty');
      await db
        .collection('coupons')
        .add({ data: [{ _id: 'a', at }, { _id: 'b' }, { _id: 3, text: '满减' }] });
      await db.collection('coupons').doc('b').remove();
      await db.runTransaction(async (transaction) => {
        await transaction
          .collection('coupons')
          .doc('a')
          .update({ data: { used: true } });
        await transaction.collection('coupons').add({ data: { _id: 'c' } });
      });
    });
    await during({ dataDir }, async (db) => {
      expect((await db.collection('coupons').get()).data).toEqual([
        { _id: 'a', at, used: true },
        { _id: 3, text: '满减' },
        { _id: 'c' },
      ]);
      expect((await db.collection('empty').count()).total).toBe(0);
    });
  });

  test('is the only one there', async () => {
    const dataDir = aFolder();
    await during({ dataDir }, async () => {
      await expect(startCloudRuntime({ dataDir })).rejects.toThrow(
        `${dataDir} is in use by process ${process.pid}`,
      );
    });
  });

  test('answers a write only when it is in the journal', async () => {
    const dataDir = aFolder();
    await during({ dataDir }, async (db) => {
      await db.createCollection('coupons');
      await db.collection('coupons').add({ data: { _id: 'acknowledged' } });
      expect(readFileSync(join(dataDir, 'journal.ndjson'), 'utf8')).toContain('acknowledged');
    });
  });
});

test('a port in use is named, and the folder is free again', async () => {
  const dataDir = aFolder();
  const first = await startCloudRuntime();
  const port = Number(new URL(first.url).port);
  await expect(startCloudRuntime({ port, dataDir })).rejects.toThrow(`port ${port} is in use`);
  await first.close();
  await during({ dataDir }, async () => undefined);
});

describe('the file of collections', () => {
  const unique = (...fields: string[]) => ({
    indexes: [{ name: `by_${fields.join('_')}`, fields, unique: true }],
  });

  function aFile(collections: object | string): string {
    const file = `${aFolder()}.json`;
    writeFileSync(file, typeof collections === 'string' ? collections : JSON.stringify(collections));
    return file;
  }

  test('creates the collections and their indexes', async () => {
    const collectionsFile = aFile({
      grants: { ...unique('owner', 'card.id'), rules: { read: false } },
      plain: {},
    });
    await during({ collectionsFile }, async (db) => {
      const grants = db.collection('grants');
      await grants.add({
        data: [
          { owner: 'o', card: { id: 1 } },
          { owner: 'o', card: { id: 2 } },
        ],
      });
      const failure = await failureOf(grants.add({ data: { owner: 'o', card: { id: 2 } } }));
      expect(failure.errMsg).toMatch(/E11000.*grants.*by_owner_card\.id/);
      expect((await grants.where({ owner: 'o', card: { id: 1 } }).get()).data).toHaveLength(1);
      expect((await db.collection('plain').count()).total).toBe(0);
    });
  });

  test('makes no query miss a document, also not one that has a list there', async () => {
    const collectionsFile = aFile({ cards: { indexes: [{ name: 'by_tag', fields: ['tag'] }] } });
    await during({ collectionsFile }, async (db) => {
      const cards = db.collection('cards');
      await cards.add({
        data: [{ _id: 1, tag: ['a', 'b'] }, { _id: 2, tag: 'a' }, { _id: 3 }, { _id: 4, tag: 1 }],
      });
      await cards.doc(4).update({ data: { tag: 'b' } });
      const ids = async (tag: unknown) => (await cards.where({ tag }).get()).data.map(({ _id }) => _id);
      expect(await ids('a')).toEqual([1, 2]);
      expect(await ids('b')).toEqual([1, 4]);
      expect(await ids(1)).toEqual([]);
      expect(await ids(null)).toEqual([3]);
      expect(await ids(db.command.in(['b', 'a']))).toEqual(expect.arrayContaining([1, 2, 4]));
    });
  });

  test('cannot make unique what is not, and says which', async () => {
    const dataDir = aFolder();
    await during({ dataDir, collectionsFile: aFile({ grants: {} }) }, async (db) => {
      await db.collection('grants').add({
        data: [
          { _id: 'x', owner: 'o' },
          { _id: 'y', owner: 'o' },
        ],
      });
    });
    const collectionsFile = aFile({ grants: unique('owner') });
    await expect(startCloudRuntime({ dataDir, collectionsFile })).rejects.toThrow(
      'cannot create the unique index by_owner of collection grants: documents x, y share "o"',
    );
  });

  test('is followed while running; a mistake in it changes nothing and is told', async () => {
    const collectionsFile = aFile({ grants: unique('owner') });
    const problems: string[] = [];
    const options = { collectionsFile, onProblem: (text: string) => problems.push(text) };
    await during(options, async (db) => {
      writeFileSync(collectionsFile, '{ "grants": ');
      await until(() => problems.length > 0);
      await db.collection('grants').add({ data: { owner: 'o' } });
      await failureOf(db.collection('grants').add({ data: { owner: 'o' } }));
      writeFileSync(collectionsFile, JSON.stringify({ grants: {}, late: {} }));
      await until(() =>
        db
          .collection('late')
          .count()
          .then(
            () => true,
            () => false,
          ),
      );
      await db.collection('grants').add({ data: { owner: 'o' } });
    });
    expect(problems).toEqual([expect.stringContaining(`cannot read the collections of ${collectionsFile}`)]);
  });

  test('that is not there or no JSON keeps the runtime from starting', async () => {
    await expect(startCloudRuntime({ collectionsFile: '/nowhere.json' })).rejects.toThrow('/nowhere.json');
    await expect(startCloudRuntime({ collectionsFile: aFile('[') })).rejects.toThrow(
      'cannot read the collections',
    );
  });
});
