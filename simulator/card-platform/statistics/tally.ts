import type { Happening, Kind } from './happenings';

/** `view_cnt: 3, view_user: 2`: how often, and by how many people. */
export type Counts<Kinds extends Kind> = { [K in Kinds as `${K}_cnt` | `${K}_user`]: number };

/** Counts what happened, kind by kind. */
export function tally<const Kinds extends Kind>(
  kinds: readonly Kinds[],
  happenings: readonly Happening[],
): Counts<Kinds> {
  const entries = kinds.flatMap((kind) => {
    const those = happenings.filter((happening) => happening.kind === kind);
    const times = those.reduce((sum, { count }) => sum + count, 0);
    return [
      [`${kind}_cnt`, times],
      [`${kind}_user`, new Set(those.map(({ userId }) => userId)).size],
    ];
  });
  return Object.fromEntries(entries) as Counts<Kinds>;
}

/** The happenings of each key, in the order of the keys. */
export function groupBy(
  happenings: readonly Happening[],
  keyOf: (happening: Happening) => string,
): [string, Happening[]][] {
  const groups = new Map<string, Happening[]>();
  for (const happening of happenings) {
    const key = keyOf(happening);
    const group = groups.get(key);
    if (group) group.push(happening);
    else groups.set(key, [happening]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
