import { AsyncLocalStorage } from 'node:async_hooks';
import type { JournalRow } from '../../journal/journal';
import { changedMembers } from './changed-members';
import type { RowChange, Trace } from './trace';

interface Recording {
  rows: Map<string, { table: string; id: string; before: unknown; after: string | null }>;
  open: boolean;
}

const KEPT = 200;

/** What calls that asked for it changed, in memory: the newest ones. */
export class Traces {
  private readonly current = new AsyncLocalStorage<Recording>();
  private readonly recordings = new Map<string, Recording>();

  /** Records what `act` changes until it has answered, whatever else happens meanwhile. */
  async record(id: string, act: () => Promise<void>): Promise<void> {
    const recording: Recording = { rows: new Map(), open: true };
    this.recordings.delete(id);
    this.recordings.set(id, recording);
    this.forgetOldest();
    await this.current.run(recording, act);
    recording.open = false;
  }

  note([table, id, after]: JournalRow, before: unknown): void {
    const recording = this.current.getStore();
    if (!recording?.open) return;
    const key = `${table}/${id}`;
    const first = recording.rows.get(key);
    recording.rows.set(key, { table, id, before: first ? first.before : before, after });
  }

  get(id: string): Trace | undefined {
    const recording = this.recordings.get(id);
    return recording && { id, rows: [...recording.rows.values()].map(rowChange) };
  }

  clear(): void {
    this.recordings.clear();
  }

  private forgetOldest(): void {
    const [oldest] = this.recordings.keys();
    if (oldest !== undefined && this.recordings.size > KEPT) this.recordings.delete(oldest);
  }
}

function rowChange({
  table,
  id,
  before,
  after,
}: {
  table: string;
  id: string;
  before: unknown;
  after: string | null;
}) {
  const now: unknown = after === null ? undefined : JSON.parse(after);
  const change = after === null ? 'removed' : before === undefined ? 'added' : 'changed';
  return { table, id, change, members: changedMembers(plain(before), now) } satisfies RowChange;
}

/** As JSON has it: without members that are undefined. */
function plain(row: unknown): unknown {
  return row === undefined ? undefined : JSON.parse(JSON.stringify(row));
}
