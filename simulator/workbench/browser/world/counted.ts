/** How often each part has changed. */
export type Counts = Readonly<Record<string, number>>;

/** One more change for each of these parts. */
export function counted(before: Counts, what: readonly string[]): Counts {
  return { ...before, ...Object.fromEntries(what.map((part) => [part, (before[part] ?? 0) + 1])) };
}
