import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

export interface HttpRequest {
  method: string;
  /** Decoded parts of the path. */
  path: string[];
  /** The path as it was sent. */
  rawPath: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface HttpReply {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string | Buffer;
}

/** The SDK reads an error only from exactly this content type. */
const JSON_TYPE = 'application/json; charset=utf-8';

export function json(value: unknown, status = 200): HttpReply {
  return jsonText(JSON.stringify(value), status);
}

/** For JSON that is text already. */
export function jsonText(body: string, status = 200): HttpReply {
  return { status, headers: { 'content-type': JSON_TYPE }, body };
}

export function bytes(body: Buffer, status = 200): HttpReply {
  return { status, headers: { 'content-type': 'application/octet-stream' }, body };
}
