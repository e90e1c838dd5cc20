import type { UnixSeconds } from '#domain/time';

/** What an instance has read lately, each thing for so many seconds. */
export function createMemory<Key, Value>(seconds: number, now: () => UnixSeconds) {
  const entries = new Map<Key, { value: Value; readAt: UnixSeconds }>();

  return {
    find(key: Key): Value | undefined {
      const entry = entries.get(key);
      return entry && now() - entry.readAt < seconds ? entry.value : undefined;
    },

    keep(key: Key, value: Value): Value {
      entries.set(key, { value, readAt: now() });
      return value;
    },

    forget(key: Key): void {
      entries.delete(key);
    },
  };
}
