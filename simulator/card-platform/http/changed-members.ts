import { isObject } from './json';

/** A member of a row before and after, as short JSON; null where there was none. */
export interface MemberChange {
  name: string;
  before: string | null;
  after: string | null;
}

/** Characters of a value that are kept: a picture's bytes tell nobody anything. */
const SHOWN = 200;

/** What differs between two states of a row; members of its objects by their path. */
export function changedMembers(before: unknown, after: unknown): MemberChange[] {
  const [old, now] = [flat(before), flat(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }));
}

/** `base.sku.quantity` → `100`; lists stay whole. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (value === undefined) return new Map();
  if (!isObject(value)) return new Map([[path, short(JSON.stringify(value))]]);
  return new Map(
    Object.entries(value).flatMap(([name, member]) => [
      ...flat(member, path === '' ? name : `${path}.${name}`),
    ]),
  );
}

const short = (json: string): string => (json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json);
