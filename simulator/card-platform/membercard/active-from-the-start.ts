import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { isMemberCard } from './is-member-card';
import { newMembership } from './new-membership';

/** With auto_activate whoever takes the member card is a member at once, under the code as number. */
export function activeFromTheStart(
  card: Card,
  code: string,
  now: number,
): Pick<UserCard, 'member' | 'activeTime'> {
  if (!isMemberCard(card) || card.own.auto_activate !== true) return {};
  return { member: newMembership(card, code), activeTime: now };
}
