/** Every collection; `collections.json` holds their indexes and rules, one repository each their use. */
export const collectionNames = [
  'audit',
  'cards',
  'codes',
  'counters',
  'coupons',
  'credentials',
  'events',
  'grants',
  'invitations',
  'jobs',
  'people',
  'redemptions',
  'schema',
  'settings',
  'staff',
  'tries',
] as const;

export type CollectionName = (typeof collectionNames)[number];
