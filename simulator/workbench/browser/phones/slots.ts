import type { Person } from '../world/platform-types';

const KEY = 'kaquan-workbench-phones';
const SHOWN_AT_FIRST = 3;

/** Whose phones are on the page, from left to right. */
export type Slots = readonly string[];

/** What this browser showed last, without people who are gone; at first the first three people. */
export function firstSlots(people: readonly Person[], remembered: Slots | null): Slots {
  const ids = people.map(({ id }) => id);
  const known = (remembered ?? []).filter((id) => ids.includes(id));
  return remembered !== null && known.length === remembered.length ? known : ids.slice(0, SHOWN_AT_FIRST);
}

/** Another person's phone in this place; two that are both shown change places. */
export function swapped(slots: Slots, place: number, id: string): Slots {
  const before = slots[place];
  return slots.map((slot, index) => {
    if (index === place) return id;
    return slot === id && before !== undefined ? before : slot;
  });
}

export const without = (slots: Slots, id: string): Slots => slots.filter((slot) => slot !== id);

export function rememberedSlots(): Slots | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(value) ? value.map(String) : null;
  } catch {
    return null;
  }
}

export function rememberSlots(slots: Slots): void {
  localStorage.setItem(KEY, JSON.stringify(slots));
}
