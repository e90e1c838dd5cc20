import type { Journal } from './journal';

/** A journal for tests and for worlds that need not outlive their process. */
export function memoryJournal(): Journal {
  return {
    load: () => [],
    compactFrom: () => {},
    commit: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
