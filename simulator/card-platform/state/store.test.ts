import type { JournalRow } from '../../journal/journal';
import { defaultAccount, defaultUsers } from './default-world';
import { Store } from './store';

/** A journal that keeps what it was given, batch by batch. */
function aJournal(rows: JournalRow[] = []) {
  const batches: JournalRow[][] = [];
  return {
    batches,
    load: () => rows,
    commit: async (batch: readonly JournalRow[]) => {
      batches.push([...batch]);
    },
    compactFrom: () => {},
    close: () => Promise.resolve(),
  };
}

const [chen, lin] = defaultUsers as [(typeof defaultUsers)[number], (typeof defaultUsers)[number]];

describe('the store', () => {
  test('writes what changed in one stretch in one batch', async () => {
    const journal = aJournal();
    const store = new Store(journal);
    store.accounts.put(defaultAccount);
    const first = store.commit();
    store.users.put(chen);
    await Promise.all([first, store.commit()]);
    expect(journal.batches.map((batch) => batch.map(([table, id]) => [table, id]))).toEqual([
      [
        ['accounts', defaultAccount.appid],
        ['users', 'chen'],
      ],
    ]);
  });

  test('writes nothing when nothing changed', async () => {
    const journal = aJournal();
    await new Store(journal).commit();
    expect(journal.batches).toEqual([]);
  });

  test('finds rows by their indexes after a restart, a change and a removal', () => {
    const card = { appid: 'wx1', cardId: 'p1', code: '1', userId: 'chen', status: 'NORMAL' };
    const store = new Store(aJournal([['userCards', 'p1/1', JSON.stringify(card)]]));
    const [row] = store.userCardsOfUser('chen');
    expect(row).toEqual(card);
    store.userCards.put({ ...row!, userId: 'lin' });
    expect([store.userCardsOfUser('chen').length, store.userCardsOfUser('lin').length]).toEqual([0, 1]);
    store.userCards.remove('p1/1');
    expect(store.userCardsByCode('1')).toEqual([]);
  });

  test('keeps rows in the order in which they came', () => {
    const store = new Store(aJournal());
    store.users.put(chen);
    store.users.put(lin);
    store.users.put({ ...chen, name: '陈' });
    expect(store.users.all().map(({ name }) => name)).toEqual(['陈', '小林']);
  });

  test('says that a write failed', async () => {
    const store = new Store({ ...aJournal(), commit: () => Promise.reject(new Error('disk full')) });
    store.users.put(chen);
    await expect(store.commit()).rejects.toThrow('disk full');
  });
});
