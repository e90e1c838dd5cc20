import { randomInt } from 'node:crypto';
import type { Store } from '../state/store';

const DIGITS = 12;

/** A code that nobody has: twelve digits, leading zeros included. */
export function newCode(store: Store): string {
  for (;;) {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    if (store.userCardsByCode(code).length === 0) return code;
  }
}
