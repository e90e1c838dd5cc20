/** Those who are told of many changes at once: at most one notice in this many real milliseconds. */
const GATHERING = 50;

/** Gathers what changed and tells whoever watches. */
export class Changes {
  private readonly watchers = new Set<(what: string[]) => void>();
  private readonly closed = new AbortController();
  private readonly gathered = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  /** `what` is the name of a table, or `clock`. */
  note(what: string): void {
    if (this.watchers.size === 0) return;
    this.gathered.add(what);
    this.timer ??= setTimeout(() => this.tell(), GATHERING);
  }

  /** Calls back with the names of what changed; returns the way to stop. */
  watch(watcher: (what: string[]) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Aborts when there is nothing more to watch. */
  get end(): AbortSignal {
    return this.closed.signal;
  }

  close(): void {
    this.closed.abort();
    clearTimeout(this.timer);
    this.watchers.clear();
  }

  private tell(): void {
    const what = [...this.gathered];
    this.gathered.clear();
    this.timer = undefined;
    for (const watcher of this.watchers) watcher(what);
  }
}
