import { invalidRequest } from '../cloud-error';
import type { Fields } from './document';

/** Options of a regular expression that JavaScript knows too. */
const UNKNOWN_REGEXP_OPTIONS = /[^gimsuy]/g;

/**
 * Reads the Extended JSON that the SDK sends (reference §1.3). Server dates become
 * `now` plus their offset, one `now` for the whole request.
 */
export function decode(text: string, now: number): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalidRequest(`not JSON: ${text.slice(0, 100)}`);
  }
  return revive(json, now);
}

/** Writes Extended JSON that the SDK can read: plain JSON, with dates and the like wrapped. */
export function encode(value: unknown): string {
  return JSON.stringify(wrap(value));
}

function revive(value: unknown, now: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => revive(item, now));
  const keys = Object.keys(value);
  const only = keys.length === 1 ? keys[0] : undefined;
  const unwrap = only?.startsWith('$') ? unwrappers[only] : undefined;
  return unwrap ? unwrap((value as Fields)[only!], now) : reviveFields(value as Fields, keys, now);
}

function reviveFields(fields: Fields, keys: string[], now: number): Fields {
  const revived: Fields = {};
  for (const key of keys) {
    if (key === '__proto__') throw invalidRequest('a field cannot be called __proto__');
    revived[key] = revive(fields[key], now);
  }
  return revived;
}

const unwrappers: Partial<Record<string, (inner: unknown, now: number) => unknown>> = {
  $numberInt: Number,
  $numberDouble: Number,
  $numberLong: Number,
  $undefined: () => undefined,
  $date: (inner) => new Date(isFields(inner) ? Number(inner.$numberLong) : String(inner)),
  $tcb_server_date: (inner, now) => new Date(now + (isFields(inner) ? Number(revive(inner.offset, now)) : 0)),
  $regularExpression: (inner) => {
    const { pattern, options } = inner as { pattern: string; options: string };
    return new RegExp(pattern, options.replace(UNKNOWN_REGEXP_OPTIONS, ''));
  },
};

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function wrap(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) };
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } };
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } };
  if (Array.isArray(value)) return value.map(wrap);
  const wrapped: Fields = {};
  for (const key in value) wrapped[key] = wrap((value as Fields)[key]);
  return wrapped;
}
