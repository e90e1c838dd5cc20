import { fail } from '#domain/errors';
import { isAtLeast, neededToAppoint, type Role } from '#domain/role';
import type { Member } from './member';

/** Managers look after redeemers; only an owner looks after managers and other owners. */
export function mayAppoint({ role }: Member, appointed: Role): void {
  const needs = neededToAppoint(appointed);
  if (!isAtLeast(role, needs)) fail('not-allowed', { needs });
}
