import type { StaffMember } from '../../../domain/api';
import type { Draft } from '../../draft';

/** Whether there is somebody now who is what the invitation offers and was not before. */
export function hasJoined(
  { name, store, role }: Draft,
  before: readonly StaffMember[],
  now: readonly StaffMember[],
): boolean {
  const isInvited = (member: StaffMember) =>
    member.active && member.name === name && member.store === store && member.role === role;
  const already = new Set(before.filter(isInvited).map(({ openId }) => openId));
  return now.some((member) => isInvited(member) && !already.has(member.openId));
}

/** `9:58`. */
export function timeOf(seconds: number): string {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
