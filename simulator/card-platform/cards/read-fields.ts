import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import type { FieldRule, FieldRules } from './field-rules';

const DIGITS = /^\d+$/;

/** The members that the rules know, checked; unknown ones are passed over. `path` ends every refusal. */
export function readFields(rules: FieldRules, source: JsonObject, path: string): JsonObject {
  const fields: JsonObject = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = readField(rule, source[name], `${path}.${name}`);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** One member, checked: 41011 when missing, 47001 of the wrong type, 45021 too long, or the rule's own. */
export function readField(rule: FieldRule, value: unknown, path: string): unknown {
  const absent = value === undefined || value === null;
  if (rule.required && (absent || value === '')) refuse(41011, { tail: path });
  if (absent) return undefined;
  switch (rule.kind) {
    case 'text':
      return readText(value, rule.bytes, path);
    case 'one-of':
      return rule.values.includes(readText(value, undefined, path)) ? value : refuse(rule.errcode);
    case 'integer':
      return readInteger(value, rule, path);
    default:
      return hasKind(rule.kind, value) ? value : wrongType(value);
  }
}

/** Digits in quotes count as a number: WeChat's own examples send them; reference §0.2. */
export function readInteger(
  value: unknown,
  { min, max, errcode }: Extract<FieldRule, { kind: 'integer' }>,
  path: string,
): number {
  const number = typeof value === 'string' && DIGITS.test(value) ? Number(value) : value;
  if (typeof number !== 'number') return wrongType(value);
  if (!Number.isInteger(number) || number < min || number > max) refuse(errcode, { tail: path });
  return number;
}

function readText(value: unknown, bytes: number | undefined, path: string): string {
  if (typeof value !== 'string') return wrongType(value);
  if (bytes !== undefined && Buffer.byteLength(value) > bytes) refuse(45021, { tail: path });
  return value;
}

function hasKind(kind: 'boolean' | 'list' | 'object', value: unknown): boolean {
  if (kind === 'boolean') return typeof value === 'boolean';
  return kind === 'list' ? Array.isArray(value) : isObject(value);
}

function wrongType(value: unknown): never {
  return refuse(47001, { tail: `Error before "${JSON.stringify(value)}"` });
}
