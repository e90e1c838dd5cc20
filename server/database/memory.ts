import type { UnixSeconds } from '#domain/time';

interface Entry<Value> {
  value: Value;
  readAt: UnixSeconds;
  /** Milliseconds of a clock that nobody sets. */
  ticks: number;
}

/**
 * What an instance has read lately, each thing for so many seconds: of the world's clock and of this machine's,
 * since in a simulated world the first may stand still or leap.
 */
export function createMemory<Key, Value>(seconds: number, now: () => UnixSeconds) {
  const entries = new Map<Key, Entry<Value>>();
  const isFresh = ({ readAt, ticks }: Entry<Value>) =>
    now() - readAt < seconds && performance.now() - ticks < seconds * 1000;

  return {
    find(key: Key): Value | undefined {
      const entry = entries.get(key);
      return entry && isFresh(entry) ? entry.value : undefined;
    },

    keep(key: Key, value: Value): Value {
      entries.set(key, { value, readAt: now(), ticks: performance.now() });
      return value;
    },

    forget(key: Key): void {
      entries.delete(key);
    },
  };
}
