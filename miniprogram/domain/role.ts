/** What somebody is to the shop, from the lowest rank up; each may do what those below it may. */
export const roles = ['redeemer', 'manager', 'owner'] as const;

export type Role = (typeof roles)[number];

export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
