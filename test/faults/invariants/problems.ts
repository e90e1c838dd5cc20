import type { Evidence } from '../evidence';

/** What is wrong, in words; empty when the promise was kept. */
export type Invariant = (evidence: Evidence) => string[];

/** A sentence for each item that fails. */
export function wrongAmong<Item>(
  items: Iterable<Item>,
  isWrong: (item: Item) => boolean,
  words: (item: Item) => string,
): string[] {
  return [...items].filter(isWrong).map(words);
}

export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
