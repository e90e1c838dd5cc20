import type { WorldClockState } from './world-date';

export interface WorldEvents {
  clock(state: WorldClockState): void;
  reload(): void;
  change(): void;
}

type Message =
  | { type: 'clock'; state: WorldClockState }
  | { type: 'reload' }
  /** Something at the platform. */
  | { type: 'change' };

/** The lock of the phone that listens, and the channel on which it passes on what it hears. */
const NAME = 'world-events';

/**
 * Follows what the server tells of the world. One phone of the browser listens for all, and the next one when
 * it goes away: a browser opens six connections to a server, and a stream for each phone would take them all.
 */
export function followWorld(events: WorldEvents): void {
  const channel = new BroadcastChannel(NAME);
  const obey = (message: Message) =>
    message.type === 'clock' ? events.clock(message.state) : events[message.type]();
  channel.onmessage = ({ data }: MessageEvent<Message>) => obey(data);
  const untilPageCloses = new Promise<never>(() => {});
  void navigator.locks.request(NAME, () => {
    listen((message) => {
      channel.postMessage(message);
      obey(message);
    });
    return untilPageCloses;
  });
}

/** A stream that opens, again or after another phone's, may have missed changes. */
function listen(tell: (message: Message) => void): void {
  const source = new EventSource('events');
  source.addEventListener('clock', ({ data }) =>
    tell({ type: 'clock', state: JSON.parse(data) as WorldClockState }),
  );
  source.addEventListener('reload', () => tell({ type: 'reload' }));
  for (const type of ['open', 'change']) source.addEventListener(type, () => tell({ type: 'change' }));
}
