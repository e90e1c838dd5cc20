import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';

/** Refuses the first member that is not there with the errcode of its own. */
export function requireMembers(body: JsonObject, errcodes: Readonly<Record<string, ErrorCode>>): void {
  for (const [name, errcode] of Object.entries(errcodes)) {
    if (isMissing(body[name])) refuse(errcode, errcode === 41011 ? { tail: name } : {});
  }
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
