import type { WorldClockState } from './world-date';

export interface WorldEvents {
  clock(state: WorldClockState): void;
  reload(): void;
  change(): void;
}

/** Listens to the server: the world's clock, rebuilt code, changes at the platform. */
export function followWorld(events: WorldEvents): void {
  const source = new EventSource('events');
  const on = <T>(type: string, handle: (data: T) => void) =>
    source.addEventListener(type, (event) => handle(JSON.parse((event as MessageEvent<string>).data) as T));
  on<WorldClockState>('clock', events.clock);
  on('reload', events.reload);
  on('change', events.change);
}
