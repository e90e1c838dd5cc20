import { lockWaitTimedOut } from './database-errors';
import type { Transaction } from './transaction';
import { documentKey, type Write } from './write-set';

/** How long a plain write waits for a transaction, in ms. */
const LOCK_WAIT = 5000;

/** Which transaction has written what and has not ended yet. */
export class Locks {
  private readonly owners = new Map<string, Transaction>();
  private readonly waiting = new Map<string, Array<() => void>>();

  /** Takes all locks of a write or none; answers whether it could. */
  take(write: Write, transaction: Transaction): boolean {
    const keys = lockKeys(write);
    if (keys.some((key) => (this.owners.get(key) ?? transaction) !== transaction)) return false;
    for (const key of keys) this.owners.set(key, transaction);
    for (const key of keys) transaction.locks.add(key);
    return true;
  }

  release(transaction: Transaction): void {
    for (const key of transaction.locks) {
      this.owners.delete(key);
      const waiting = this.waiting.get(key) ?? [];
      this.waiting.delete(key);
      for (const wake of waiting) wake();
    }
  }

  /** The first lock that keeps plain writes from happening now. */
  inTheWayOf(writes: Iterable<Write>): string | undefined {
    if (this.owners.size === 0) return undefined;
    for (const write of writes) {
      const held = lockKeys(write).find((key) => this.owners.has(key));
      if (held !== undefined) return held;
    }
    return undefined;
  }

  /** Resolves when the lock is free. @throws when the transaction takes too long. */
  async waitFor(key: string): Promise<void> {
    const released = new Promise<void>((resolve) => {
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), resolve]);
    });
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(lockWaitTimedOut()), LOCK_WAIT);
    });
    await Promise.race([released, timeout]).finally(() => clearTimeout(timer));
  }
}

/** A write locks its document, and the values that it takes in unique indexes. */
function lockKeys({ collection, id, document }: Write): string[] {
  const keys = [documentKey(collection, id)];
  if (!document) return keys;
  for (const index of collection.indexes) {
    if (!index.definition.unique) continue;
    for (const key of index.keysOf(document))
      keys.push(`${collection.name}\0#${index.definition.name}\0${key}`);
  }
  return keys;
}
