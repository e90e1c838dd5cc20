import type { Journal, JournalOwner, JournalRow } from '../journal';
import { openJournal } from '../open-journal';

/** Rows in memory and on disk, as a service with a journal has them. */
export interface KeptJournal extends JournalOwner {
  journal: Journal;
  commit(rows: readonly JournalRow[]): Promise<void>;
}

export async function aKeptJournal(folder: string): Promise<KeptJournal> {
  const journal = await openJournal(folder, { fsync: false });
  try {
    return keep(journal);
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function keep(journal: Journal): KeptJournal {
  const living = new Map<string, JournalRow>();
  const apply = (row: JournalRow) => {
    const key = `${row[0]}/${row[1]}`;
    if (row[2] === null) living.delete(key);
    else living.set(key, row);
  };
  for (const row of journal.load()) apply(row);
  const kept: KeptJournal = {
    journal,
    get rowCount() {
      return living.size;
    },
    rows: () => [...living.values()],
    commit(rows) {
      rows.forEach(apply);
      return journal.commit(rows);
    },
  };
  journal.compactFrom(kept);
  return kept;
}
