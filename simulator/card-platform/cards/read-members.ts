import type { JsonObject } from '../http/json';
import type { FieldRules } from './field-rules';
import { readField } from './read-fields';

/** The members of a call that the rules know, checked; the others are passed over. */
export function readMembers(rules: FieldRules, body: JsonObject): JsonObject {
  const members = Object.entries(rules).map(
    ([name, rule]) => [name, readField(rule, body[name], name)] as const,
  );
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
