import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudError } from '../cloud-error';
import { refusalOf } from './only-this-machine';
import { readRequest } from './read-request';
import { type HttpReply, json } from './reply';
import { type Runtime, route } from './routes';

const HOST = '127.0.0.1';
/** The SDK keeps its connections; closing them under it would fail its next call. In ms. */
const KEEP_ALIVE = 60_000;

/** Listens on this machine only. @throws an Error naming the port when it is in use */
export async function listen(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer();
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, HOST, resolve);
  });
  return { server, url: `http://${HOST}:${(server.address() as AddressInfo).port}` };
}

export function serve(server: Server, runtime: Runtime): void {
  server.on('request', (message, response) => void respond(message, response, runtime));
}

async function respond(message: IncomingMessage, response: ServerResponse, runtime: Runtime): Promise<void> {
  const reply = await answer(message, runtime);
  try {
    send(response, reply);
  } catch (error) {
    // A function may answer a status or a header that HTTP does not know.
    send(response, json({ code: 'INVALID_ANSWER', message: String(error) }, 502));
  }
}

function send(response: ServerResponse, { status, headers, body }: HttpReply): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function answer(message: IncomingMessage, runtime: Runtime): Promise<HttpReply> {
  try {
    return refusalOf(message.headers) ?? (await route(await readRequest(message), runtime));
  } catch (error) {
    if (error instanceof CloudError) return json({ code: error.code, message: error.message }, 400);
    if (!message.errored) console.error(error);
    return json({ code: 'SYS_ERR', message: String(error) }, 500);
  }
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new Error(`port ${port} is in use; stop what uses it or choose another`)
    : error;
}
