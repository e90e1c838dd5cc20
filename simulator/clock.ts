/** How far the world's clock is from the machine's, and whether it stands still. Milliseconds. */
export interface ClockState {
  offset: number;
  frozenAt: number | null;
}

/** What `POST /simulator/clock` takes: `now` in ms since 1970, `advance` in seconds. */
export interface ClockChange {
  now?: number;
  advance?: number;
  frozen?: boolean;
}

/** The one clock of the simulated world: it can be set, moved and stopped; real timers are not touched. */
export class WorldClock {
  private state: ClockState = { offset: 0, frozenAt: null };
  private listeners = new Set<(state: ClockState) => void | Promise<void>>();

  constructor(private readonly machineNow: () => number = Date.now) {}

  /** Milliseconds since 1970 in the simulated world. */
  now(): number {
    return this.state.frozenAt ?? this.machineNow() + this.state.offset;
  }

  /** Whole seconds since 1970, as WeChat counts. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  read(): ClockState {
    return { ...this.state };
  }

  /** Takes over another process's clock, or one saved earlier. */
  async follow(state: ClockState): Promise<void> {
    this.state = { offset: state.offset, frozenAt: state.frozenAt };
    await this.tell();
  }

  /** Sets, moves, stops or restarts the clock; resolves when everyone who listens has caught up. */
  async change({ now, advance = 0, frozen }: ClockChange): Promise<void> {
    const time = (now ?? this.now()) + advance * 1000;
    const stopped = frozen ?? this.state.frozenAt !== null;
    await this.follow({ offset: time - this.machineNow(), frozenAt: stopped ? time : null });
  }

  /** Calls back after every change; returns the way to stop listening. */
  onChange(listener: (state: ClockState) => void | Promise<void>): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async tell(): Promise<void> {
    for (const listener of this.listeners) await listener(this.read());
  }
}
