import * as v from 'valibot';
import { limits } from '#domain/limits';

/** A text that says something. */
export const text = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));

/** WeChat's ids and ours: letters, digits, `-`, `_`. */
const id = (max: number) => v.pipe(text(max), v.regex(/^[\w-]+$/));

/** The pieces that inputs are made of; lengths are the ones that the phone's forms know. */
export const cardId = id(limits.cardId.max);
export const grantId = id(limits.id.max);
export const couponId = id(limits.id.max);
export const requestId = id(limits.id.max);
export const encryptedCode = text(limits.encryptedCode.max);
export const cursor = text(limits.cursor.max);

/** As scanned or typed: blanks between groups of digits do not count. */
export const code = v.pipe(
  v.string(),
  v.maxLength(limits.code.max * 2),
  v.transform((typed) => typed.replace(/\s/g, '')),
  v.nonEmpty(),
  v.maxLength(limits.code.max),
);
