import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';

const MAX = 1_000_000_000;
const errcodes = { bonus: 45022, balance: 45023 } as const;

/** What there is after the call: set by `bonus`, or changed by `add_bonus`; 45022 or 45023 below zero or too high. */
export function amountAfter(kind: 'bonus' | 'balance', body: JsonObject, before: number): number {
  const errcode = errcodes[kind];
  const rule = { kind: 'integer', min: -MAX, max: MAX, errcode } as const;
  const set = readField(rule, body[kind], kind) as number | undefined;
  const added = readField(rule, body[`add_${kind}`], `add_${kind}`) as number | undefined;
  const after = set ?? before + (added ?? 0);
  return after < 0 || after > MAX ? refuse(errcode, { tail: kind }) : after;
}
