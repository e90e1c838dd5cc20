import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import coWechat from 'co-wechat';

type Message = Record<string, string>;

/** A merchant's server that takes pushes with co-wechat, of which it is given what Koa would give. */
export async function aCoWechatServer(settings: Record<string, string>) {
  const messages: Message[] = [];
  const middleware = coWechat(settings).middleware(async (message) => {
    messages.push(message);
    return '';
  });
  const server = createServer((request, response) => void answer(middleware, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    messages,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Middleware = ReturnType<ReturnType<typeof coWechat>['middleware']>;

async function answer(middleware: Middleware, request: IncomingMessage, response: ServerResponse) {
  const { searchParams } = new URL(request.url ?? '/', 'http://shop');
  const ctx = {
    query: Object.fromEntries(searchParams),
    method: request.method ?? '',
    request: { body: await text(request) },
    status: 200,
    body: '',
  };
  await middleware(ctx);
  response.writeHead(ctx.status).end(ctx.body);
}
