import type { CardRow } from '../../world/platform-types';

/** What waits for a decision first, what is gone last, else the newest first. */
export function inOrder(rows: readonly CardRow[]): CardRow[] {
  return [...rows].reverse().sort((one, other) => rank(one) - rank(other));
}

function rank({ status }: CardRow): number {
  if (status === 'CARD_STATUS_NOT_VERIFY') return 0;
  return status === 'CARD_STATUS_DELETE' ? 2 : 1;
}
