import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { CloudError } from '../cloud-error';
import { isNotFound, isTimeout } from '../functions/function-errors';
import type { FunctionHost } from '../functions/function-host';
import { type HttpReply, type HttpRequest, json } from './reply';

/** Paths of CloudBase's HTTP access begin so, followed by the function's name. */
const PREFIX_PARTS = 2;

/** What a function answers when it wants to set more than the body. */
interface IntegratedAnswer {
  statusCode: number;
  headers?: OutgoingHttpHeaders;
  body?: unknown;
  isBase64Encoded?: boolean;
}

/** Passes an HTTP request to a function, as CloudBase's HTTP access does. Nobody is signed in there. */
export async function answerHttpAccess(request: HttpRequest, host: FunctionHost): Promise<HttpReply> {
  const name = request.path[PREFIX_PARTS - 1] ?? '';
  try {
    const result = await host.invoke(name, JSON.stringify(eventOf(request)), { source: 'http' });
    return replyFrom(JSON.parse(result));
  } catch (error) {
    if (error instanceof CloudError)
      return json({ code: error.code, message: error.message }, statusOf(error));
    throw error;
  }
}

function eventOf({ method, rawPath, query, headers, body }: HttpRequest): object {
  const isText = isUtf8(body);
  return {
    path: `/${rawPath
      .split('/')
      .slice(PREFIX_PARTS + 1)
      .join('/')}`,
    httpMethod: method,
    headers: singleHeaders(headers),
    queryStringParameters: Object.fromEntries(query),
    requestContext: { requestId: randomUUID(), httpMethod: method, sourceIp: '127.0.0.1', stage: 'local' },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}

function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** Either the whole answer, or just its body. */
function replyFrom(result: unknown): HttpReply {
  if (isIntegrated(result)) {
    const { statusCode, headers = {}, body = '', isBase64Encoded = false } = result;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return {
      status: statusCode,
      headers: lowerCase(headers),
      body: isBase64Encoded ? Buffer.from(text, 'base64') : text,
    };
  }
  if (typeof result !== 'string') return json(result);
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: result };
}

function lowerCase(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function isIntegrated(result: unknown): result is IntegratedAnswer {
  return typeof (result as IntegratedAnswer | null)?.statusCode === 'number';
}

function statusOf(error: CloudError): number {
  if (isNotFound(error)) return 404;
  return isTimeout(error) ? 504 : 500;
}
