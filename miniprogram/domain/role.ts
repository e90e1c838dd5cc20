/** What somebody is to the shop, from the lowest rank up; each may do what those below it may. */
export const roles = ['redeemer', 'manager', 'owner'] as const;

export type Role = (typeof roles)[number];

/** The rank that looks after this one: managers after redeemers, an owner after everybody. */
export function neededToAppoint(role: Role): Role {
  return role === 'redeemer' ? 'manager' : 'owner';
}

export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
