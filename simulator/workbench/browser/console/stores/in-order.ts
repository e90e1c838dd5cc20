import type { Store } from '../../world/platform-types';

/** What waits for a decision first, what is gone last, else the newest first. */
export function inOrder(rows: readonly Store[]): Store[] {
  return [...rows].reverse().sort((one, other) => rank(one) - rank(other));
}

function rank({ waits, deleted }: Store): number {
  if (waits) return 0;
  return deleted ? 2 : 1;
}
