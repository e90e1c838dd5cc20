import type { Migration, StoredRow } from './migration';

interface OldRedemption extends StoredRow {
  source: string;
}

const sources: Readonly<Record<string, string>> = {
  FROM_API: 'api',
  FROM_MP: 'web',
  FROM_MOBILE_HELPER: 'helper',
};

/** From when the row had WeChat's word for its source, and nobody asked for an amount. */
export const redemptionsHoldAmountsAndOverrides: Migration = (row) => {
  const { source } = row as OldRedemption;
  const added = { storeId: '', amount: null, overrides: [], traceId: '' };
  return { ...added, ...row, source: sources[source] ?? (source || 'other') };
};
