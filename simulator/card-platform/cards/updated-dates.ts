import { refuse } from '../errors/wechat-error';
import { isObject } from '../http/json';
import type { Card, CardDates } from '../state/card';
import { readDateInfo } from './date-info';

/** A 朋友的券 holds for three months at most. Seconds. */
const FRIENDS_LONGEST = 90 * 86_400;

/** The new window of a card: fixed dates only, and it may only grow (40100). */
export function updatedDates(source: unknown, { base, advanced }: Card): CardDates {
  const before = base.date_info;
  const after = isObject(source) ? readDateInfo(source) : refuse(47001);
  if (before.type !== 'DATE_TYPE_FIX_TIME_RANGE' || after.type !== before.type) return refuse(40100);
  const shrinks =
    after.begin_timestamp > before.begin_timestamp || after.end_timestamp < before.end_timestamp;
  if (shrinks) refuse(40100);
  const length = after.end_timestamp - after.begin_timestamp;
  if (advanced.share_friends && length > FRIENDS_LONGEST) refuse(40079);
  return after;
}
