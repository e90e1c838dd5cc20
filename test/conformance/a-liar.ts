import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

type Members = Record<string, unknown>;

/** Turns an answer of `path` into another one. */
export type Lie = (path: string, answer: Members) => Members;

/** A server that asks the platform and tells something else. */
export async function aLiar(truth: string, lie: Lie) {
  const server = createServer((request, response) => void tell(truth, lie, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function tell(truth: string, lie: Lie, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/' } = request;
  const body = new Uint8Array(await buffer(request));
  const answer = await fetch(truth + url, { method, ...(method === 'POST' && { body }) });
  const { pathname } = new URL(url, truth);
  response.end(JSON.stringify(lie(pathname, (await answer.json()) as Members)));
}
