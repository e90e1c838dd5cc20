import type { StaffMember } from '../domain/api';
import { isAtLeast, neededToAppoint, type Role, roles } from '../domain/role';
import { roleDuties, roleNames } from '../texts/roles';

/** A member of staff as somebody is writing them down. */
export interface Draft {
  name: string;
  store: string;
  role: Role;
}

/** A role to choose, with what it may do. */
export interface RoleOption {
  role: Role;
  name: string;
  duty: string;
}

/** Stores offered for a tap at most; others are typed. */
const MOST_STORES = 6;

/** Without blanks around what was typed. */
export const trimmed = ({ name, store, role }: Draft): Draft => ({
  name: name.trim(),
  store: store.trim(),
  role,
});

export function isComplete(draft: Draft): boolean {
  const { name, store } = trimmed(draft);
  return name !== '' && store !== '';
}

/** The roles that somebody of this rank may give. */
export function roleOptions(by: Role): RoleOption[] {
  return roles
    .filter((role) => isAtLeast(by, neededToAppoint(role)))
    .map((role) => ({ role, name: roleNames[role], duty: roleDuties[role] }));
}

/** The stores that have staff already: tapped, they are spelled the same. */
export function knownStores(staff: readonly StaffMember[]): string[] {
  const stores = staff.filter(({ active, store }) => active && store !== '').map(({ store }) => store);
  return [...new Set(stores)].slice(0, MOST_STORES);
}
