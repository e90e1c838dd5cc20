import { randomBytes } from 'node:crypto';
import { refused } from './database-errors';

/** What the SDK's `doc(id)` accepts; other kinds of ids could never be read again. */
export type DocumentId = string | number;

export type Fields = Record<string, unknown>;

export interface Document extends Fields {
  _id: DocumentId;
}

/** An id as text, so that the string "1" and the number 1 stay two documents. */
export type IdKey = string;

export function idKey(id: unknown): IdKey {
  if (typeof id === 'string') return `s${id}`;
  if (typeof id === 'number') return `n${id}`;
  throw refused(`_id must be a string or a number, not ${JSON.stringify(id)}`);
}

/** 32 hex characters, as the service makes them. */
export function newDocumentId(): string {
  return randomBytes(16).toString('hex');
}

/** The fields as a document, its id first. */
export function asDocument(id: DocumentId, fields: Fields): Document {
  return { _id: id, ...fields };
}

/** Copies plain data, dates included. Regular expressions are shared: nothing changes them. */
export function clone<Value>(value: Value): Value {
  return cloneAny(value) as Value;
}

function cloneAny(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof RegExp) return value;
  if (value instanceof Date) return new Date(value.getTime());
  if (Array.isArray(value)) return value.map(cloneAny);
  const copy: Fields = {};
  for (const key in value) copy[key] = cloneAny((value as Fields)[key]);
  return copy;
}
