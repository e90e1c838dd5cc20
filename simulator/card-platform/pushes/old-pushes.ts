import type { PushRow } from './push-row';

/** An account's newest delivered pushes stay, however old they are. */
const KEPT = 5000;
/** Younger ones stay, however many there are. Milliseconds of the simulated world. */
const KEPT_FOR = 7 * 86_400_000;

/** The delivered pushes that need not be kept; those that wait or were given up are none of them. Rows oldest first. */
export function oldPushes(rows: readonly PushRow[], now: number): PushRow[] {
  const newer = new Map<string, number>();
  const delivered = rows.filter(({ state }) => state === 'delivered').reverse();
  return delivered.filter(({ target: { appid }, createdAt }) => {
    const before = newer.get(appid) ?? 0;
    newer.set(appid, before + 1);
    return before >= KEPT && now - createdAt > KEPT_FOR;
  });
}
