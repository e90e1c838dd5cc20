import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What an account's server got. */
export interface Received {
  method: string;
  path: string;
  query: Record<string, string>;
  contentType: string | undefined;
  body: string;
}

/** An answer · a cut connection · silence until the caller hangs up. */
export type Reply = { status?: number; body?: string; location?: string } | 'cut' | 'silence';

/** An account's own server: a real one on a free port, which answers as the test says. */
export class Receiver {
  readonly requests: Received[] = [];
  /** Resolves `arrived` when a request is in, before its reply. */
  private waiting: (() => void)[] = [];
  private readonly server = createServer((request, response) => void this.take(request, response));

  private constructor(public reply: (request: Received) => Reply) {}

  static async start(reply: (request: Received) => Reply = () => ({})): Promise<Receiver> {
    const receiver = new Receiver(reply);
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/wechat`;
  }

  get bodies(): string[] {
    return this.requests.map(({ body }) => body);
  }

  async arrived(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    if (this.server.listening) await once(this.server, 'close');
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.url);
    const received: Received = {
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      contentType: request.headers['content-type'],
      body: await text(request),
    };
    this.requests.push(received);
    for (const tell of this.waiting.splice(0)) tell();
    this.answer(response, this.reply(received));
  }

  private answer(response: ServerResponse, reply: Reply): void {
    if (reply === 'silence') return;
    if (reply === 'cut') {
      response.destroy();
      return;
    }
    const headers = reply.location === undefined ? {} : { location: reply.location };
    response.writeHead(reply.status ?? 200, headers).end(reply.body ?? '');
  }
}
