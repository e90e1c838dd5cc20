import type { JsonObject } from '../http/json';

/** As a member card's; reference §2.20. */
export const FIELD_BYTES = 12;

/** `custom_field_value1` to 3 of a call that has checked them, by `custom_field1` to 3. */
export function customFieldValues(prefix: '' | 'init_', members: JsonObject): Record<string, string> {
  const values = [1, 2, 3].flatMap((number) => {
    const value = members[`${prefix}custom_field_value${number}`];
    return value === undefined ? [] : [[`custom_field${number}`, String(value)] as const];
  });
  return Object.fromEntries(values);
}
