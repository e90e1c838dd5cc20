import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { CardDates } from '../state/card';
import { readField } from './read-fields';

const PATH = 'm_data.base_info().date_info()';
const TEN_DIGITS = { min: 1_000_000_000, max: 9_999_999_999 };
const TERM_DAYS_MAX = 36_500;

const rangeFields = ['begin_timestamp', 'end_timestamp'];
const termFields = ['fixed_term', 'fixed_begin_term'];

/** date_info, with seconds as numbers; the legacy types 1 and 2 must carry only their own members. */
export function readDateInfo(source: JsonObject): CardDates {
  if (source.type === undefined) refuse(41011, { tail: `${PATH}.type` });
  switch (source.type) {
    case 'DATE_TYPE_FIX_TIME_RANGE':
      return readRange(source);
    case 'DATE_TYPE_FIX_TERM':
      return readTerm(source);
    case 'DATE_TYPE_PERMANENT':
      return { type: 'DATE_TYPE_PERMANENT' };
    case 1:
    case '1':
      return readRange(withoutForeign(source, termFields));
    case 2:
    case '2':
      return readTerm(withoutForeign(source, rangeFields));
    default:
      return refuse(40079);
  }
}

function readRange(source: JsonObject): CardDates {
  const begin_timestamp = readTimestamp(source, 'begin_timestamp');
  const end_timestamp = readTimestamp(source, 'end_timestamp');
  if (end_timestamp <= begin_timestamp) refuse(40079);
  return { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp, end_timestamp };
}

function readTerm(source: JsonObject): CardDates {
  const fixed_term = readDays(source, 'fixed_term', 1);
  const fixed_begin_term = readDays(source, 'fixed_begin_term', 0);
  const outer =
    source.end_timestamp === undefined ? {} : { end_timestamp: readTimestamp(source, 'end_timestamp') };
  return { type: 'DATE_TYPE_FIX_TERM', fixed_term, fixed_begin_term, ...outer };
}

function readTimestamp(source: JsonObject, name: string): number {
  const rule = { kind: 'integer', required: true, errcode: 47001, ...TEN_DIGITS } as const;
  return readField(rule, source[name], `${PATH}.${name}`) as number;
}

function readDays(source: JsonObject, name: string, min: number): number {
  const rule = { kind: 'integer', required: true, errcode: 40079, min, max: TERM_DAYS_MAX } as const;
  return readField(rule, source[name], `${PATH}.${name}`) as number;
}

function withoutForeign(source: JsonObject, foreign: readonly string[]): JsonObject {
  const found = foreign.find((name) => name in source);
  if (found) refuse(47001, { tail: `Error before "${found}"` });
  return source;
}
