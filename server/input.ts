import * as v from 'valibot';
import { limits } from '#domain/limits';

/** Control characters, halves of characters, and those that turn or hide what stands beside them. */
const INVISIBLE = /\p{C}/u;

const isVisible = (text: string) => !INVISIBLE.test(text) && /\S/.test(text);

/** A text that says something, and looks like what it is. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.check(isVisible));

/** WeChat's ids and ours: letters, digits, `-`, `_`. */
const id = (max: number) => v.pipe(text(max), v.regex(/^[\w-]+$/));

/** The pieces that inputs are made of; lengths are the ones that the phone's forms know. */
export const cardId = id(limits.cardId.max);
export const grantId = id(limits.id.max);
export const openId = id(limits.id.max);
export const couponId = id(limits.id.max);
export const eventId = id(limits.id.max);
export const requestId = id(limits.id.max);
export const encryptedCode = text(limits.encryptedCode.max);
export const cursor = text(limits.cursor.max);

/** A poi_id as WeChat's stores page shows it; empty takes it away. */
export const storeId = v.pipe(v.string(), v.regex(/^\d*$/), v.maxLength(limits.storeId.max));

/** As scanned or typed: blanks between groups of digits do not count. */
export const code = v.pipe(
  v.string(),
  v.maxLength(limits.code.max * 2),
  v.transform((typed) => typed.replace(/\s/g, '')),
  v.maxLength(limits.code.max),
  v.check(isVisible),
);
