import type { Migration, StoredRow } from './migration';

interface OldCoupon extends StoredRow {
  bookedBy: string;
  usedAt: number;
  usedSource?: string;
}

/**
 * From when a use said nothing of its source: ids of uses elsewhere begin with `x.`. An instance of before may
 * also book a use in a row of today.
 */
export const couponsTellThroughWhatTheyWereUsed: Migration = (row) => {
  const { bookedBy, usedAt, usedSource } = row as OldCoupon;
  const source = bookedBy.startsWith('x.') ? 'other' : 'counter';
  return { ...row, usedSource: usedSource || (usedAt > 0 ? source : '') };
};
