import { checkUnique } from './check-unique';
import { transactionConflict, transactionGone } from './database-errors';
import { newDocumentId } from './document';
import type { Locks } from './locks';
import { Transaction } from './transaction';
import type { Write, WriteSet } from './write-set';

/** The service ends a transaction that is left open this long, in ms of the machine's clock. */
const LIFE = 30_000;

/** The open transactions and the rules between them: the first to write a document wins. */
export class Transactions {
  private readonly open = new Map<string, { transaction: Transaction; expiry: NodeJS.Timeout }>();

  constructor(
    private readonly locks: Locks,
    private readonly lastCommit: () => number,
    private readonly onQuiet: () => void,
  ) {}

  begin(): Transaction {
    const transaction = new Transaction(newDocumentId(), this.lastCommit);
    const expiry = setTimeout(() => this.end(transaction), LIFE);
    expiry.unref();
    this.open.set(transaction.id, { transaction, expiry });
    return transaction;
  }

  /** @throws when it has been committed, aborted or left open for too long. */
  find(id: string): Transaction {
    const found = this.open.get(id);
    if (!found) throw transactionGone();
    return found.transaction;
  }

  /** The oldest commit that some transaction may still look at. */
  oldestSnapshot(): number | undefined {
    let oldest: number | undefined;
    for (const { transaction } of this.open.values()) {
      const { snapshot } = transaction;
      if (snapshot !== undefined && (oldest === undefined || snapshot < oldest)) oldest = snapshot;
    }
    return oldest;
  }

  /** Adds writes to a transaction. Like MongoDB, it is over after any refused write. */
  write(transaction: Transaction, plan: () => WriteSet): WriteSet {
    try {
      const writes = plan();
      for (const write of writes) this.writeOne(transaction, write);
      return writes;
    } catch (error) {
      this.end(transaction);
      throw error;
    }
  }

  /** Forgets a transaction, whether it was committed before or is given up. */
  end(transaction: Transaction): void {
    clearTimeout(this.open.get(transaction.id)?.expiry);
    this.open.delete(transaction.id);
    this.locks.release(transaction);
    if (this.oldestSnapshot() === undefined) this.onQuiet();
  }

  close(): void {
    for (const { transaction } of this.open.values()) this.end(transaction);
  }

  private writeOne(transaction: Transaction, write: Write): void {
    const changedSince = write.collection.changedAfter(write.id, transaction.takeSnapshot());
    if (changedSince || !this.locks.take(write, transaction)) throw transactionConflict();
    checkUnique(write, transaction.writes);
    transaction.writes.put(write);
  }
}
