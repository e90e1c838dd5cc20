import type { Platform } from './platform';

type Send = (event: string, data: unknown) => void;

/** Waits this long before it asks a platform that went away again. Milliseconds. */
const RETRY = 1000;

/** Tells every open phone what happens: the clock, rebuilt code, the platform's changes. */
export class EventHub {
  private readonly phones = new Set<Send>();
  private readonly stopped = new AbortController();
  private following = false;

  constructor(private readonly platform: Platform) {}

  /** A stream of events for one phone; it ends when the phone goes away. */
  open(gone: AbortSignal): Response {
    this.follow();
    const text = new TextEncoder();
    let leave = () => {};
    const stream = new ReadableStream({
      start: (controller) => {
        const send: Send = (event, data) =>
          controller.enqueue(text.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        const onStop = () => {
          leave();
          controller.close();
        };
        leave = () => {
          this.phones.delete(send);
          this.stopped.signal.removeEventListener('abort', onStop);
        };
        this.phones.add(send);
        void this.tellClock(send);
        controller.enqueue(text.encode(': open\n\n'));
        this.stopped.signal.addEventListener('abort', onStop);
      },
      cancel: () => leave(),
    });
    gone.addEventListener('abort', () => leave());
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
    });
  }

  /** A stream that was cut, or follows another phone's, may have missed a change of the clock. */
  private async tellClock(send: Send): Promise<void> {
    const clock = await this.platform.clock().catch(() => undefined);
    if (clock && this.phones.has(send)) send('clock', clock);
  }

  send(event: string, data: unknown): void {
    for (const phone of this.phones) phone(event, data);
  }

  close(): void {
    this.stopped.abort();
  }

  /** Reads the platform's own stream from the first phone on; comes back when the platform does. */
  private follow(): void {
    if (this.following) return;
    this.following = true;
    void this.read()
      .catch(() => {})
      .then(() => {
        this.following = false;
        if (this.stopped.signal.aborted || this.phones.size === 0) return;
        setTimeout(() => this.follow(), RETRY).unref();
      });
  }

  private async read(): Promise<void> {
    const url = `${this.platform.url}/simulator/changes`;
    const response = await fetch(url, { signal: this.stopped.signal });
    if (!response.ok || !response.body) return;
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) await this.pass(block);
    }
  }

  private async pass(block: string): Promise<void> {
    const { event, data } = parseEvent(block);
    if (event === 'ready' || isAboutClock(data)) this.send('clock', await this.platform.clock());
    if (event === 'change') this.send('change', data);
  }
}

/** The name and the JSON of one block of an event stream. */
export function parseEvent(block: string): { event: string; data: unknown } {
  const value = (name: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim())
      .join('\n');
  try {
    return { event: value('event') || 'message', data: JSON.parse(value('data')) };
  } catch {
    return { event: value('event') || 'message', data: undefined };
  }
}

/** The platform names what changed: `{what: ["clock", …]}`. */
const isAboutClock = (data: unknown) =>
  (data as { what?: string[] } | null)?.what?.includes('clock') ?? false;
