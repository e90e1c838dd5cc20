import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  url: URL;
  body: string;
}

/** A server of a merchant's or of the cloud: it keeps what it hears and answers what it is told to. */
export async function aListener(answer: (heard: Heard) => string | number = () => 'success') {
  const heard: Heard[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://listener');
    const one = { method: request.method ?? '', url, body: Buffer.concat(chunks).toString() };
    heard.push(one);
    for (const tell of waiting.splice(0)) tell();
    const reply = answer(one);
    response.writeHead(typeof reply === 'number' ? reply : 200).end(typeof reply === 'string' ? reply : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,

    /** Resolves once so many calls have arrived. */
    async untilHeard(count: number): Promise<Heard[]> {
      while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return heard;
    },

    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
