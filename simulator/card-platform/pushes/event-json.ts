import { type Member, membersOf } from './event-members';
import type { Pushed } from './push-row';

/** An event as WeChat pushes it in JSON: the XML's members at top level. Reference §5.3, "JSON form". */
export function eventJson(event: Pushed, more: readonly Member[] = []): string {
  return jsonOf([...membersOf(event), ...more]);
}

/** The members as one compact object, numbers as numbers. */
export function jsonOf(members: readonly Member[]): string {
  return JSON.stringify(Object.fromEntries(members.map(({ name, value }) => [name, value])));
}
