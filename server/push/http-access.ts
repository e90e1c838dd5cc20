import * as v from 'valibot';

/** What CloudBase's HTTP access hands to a function. */
export interface HttpRequest {
  path: string;
  httpMethod: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  queryStringParameters?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
}

export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

const texts = v.record(v.string(), v.string());

const schema = v.object({
  path: v.fallback(v.string(), '/'),
  httpMethod: v.fallback(v.string(), ''),
  headers: v.fallback(texts, {}),
  queryStringParameters: v.fallback(texts, {}),
  body: v.fallback(v.string(), ''),
  isBase64Encoded: v.fallback(v.boolean(), false),
});

/** Phones can name the function as well, with whatever they like: what is no request is an empty one, unsigned. */
export function readRequest(event: unknown): HttpRequest {
  const read = v.safeParse(schema, event);
  return read.success ? read.output : { path: '/', httpMethod: '', headers: {} };
}

export function plainText(statusCode: number, body: string): HttpAnswer {
  return { statusCode, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** The body as text, whatever way the gateway carries it. */
export function bodyOf({ body = '', isBase64Encoded }: HttpRequest): string {
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}
