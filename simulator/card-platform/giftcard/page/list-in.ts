import type { ErrorCode } from '../../errors/error-texts';
import { refuse } from '../../errors/wechat-error';
import type { JsonObject } from '../../http/json';

/** A list with something in it, else the errcode of an empty one. */
export function listIn(source: JsonObject, name: string, errcode: ErrorCode): unknown[] {
  const list = source[name] ?? [];
  if (!Array.isArray(list)) return refuse(47001, { tail: `Error before "${name}"` });
  return list.length > 0 ? list : refuse(errcode);
}
