import { refuse } from '../errors/wechat-error';

export type JsonObject = Record<string, unknown>;

const REST_LENGTH = 100;
/** A `\u` escape of anything but a control character, the backslash itself not escaped. */
const UNICODE_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?!00[01])[0-9a-f]{4}/i;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a POST body as WeChat does: UTF-8 only, not escaped, one JSON object; else 44002, 47001, 47002. */
export function readJson(bytes: Uint8Array): JsonObject {
  if (bytes.length === 0) refuse(44002);
  const text = decode(bytes);
  const value = parse(text);
  if (!isObject(value)) refuse(47001, { tail: before(text) });
  if (UNICODE_ESCAPE.test(text)) refuse(47002);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(47001);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(47001, { tail: before(restAfter(error, text)) });
  }
}

/** Where parsing stopped, as far as the engine says. */
function restAfter(error: unknown, text: string): string {
  const message = String(error);
  if (message.includes('end of JSON input')) return '';
  return text.slice(Number(/position (\d+)/.exec(message)?.[1] ?? 0));
}

/** Where WeChat's parser stopped, as a refusal with 47001 ends. */
export function before(rest: string): string {
  return `Error before "${rest.slice(0, REST_LENGTH)}"`;
}
