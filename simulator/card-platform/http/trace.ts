import type { MemberChange } from './changed-members';

/** A row that a call added, changed or removed. */
export interface RowChange {
  table: string;
  id: string;
  change: 'added' | 'changed' | 'removed';
  members: MemberChange[];
}

/** All that one call did to the state, in its order; a row that was written twice stands there once. */
export interface Trace {
  id: string;
  rows: RowChange[];
}
