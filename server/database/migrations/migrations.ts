import type { CollectionName } from '../collections';
import { cardsHaveAccountAndSettings } from './cards-have-account-and-settings';
import { cardsKnowTheirStores } from './cards-know-their-stores';
import { couponsTellChannelsFromTexts } from './coupons-tell-channels-from-texts';
import { couponsTellThroughWhatTheyWereUsed } from './coupons-tell-through-what-they-were-used';
import { grantsAreCounted } from './grants-are-counted';
import type { Assumptions, Migration, StoredRow } from './migration';
import { redemptionsHoldAmountsAndOverrides } from './redemptions-hold-amounts-and-overrides';

/** The steps of each collection from its first version on; a collection's version is how many there are. */
const migrations: Partial<Record<CollectionName, readonly Migration[]>> = {
  cards: [cardsHaveAccountAndSettings, cardsKnowTheirStores],
  coupons: [couponsTellChannelsFromTexts, couponsTellThroughWhatTheyWereUsed],
  grants: [grantsAreCounted],
  redemptions: [redemptionsHoldAmountsAndOverrides],
};

export const migratedCollections = Object.keys(migrations) as CollectionName[];

export const versionOf = (name: CollectionName): number => migrations[name]?.length ?? 0;

/** A row of any version as one of today: what repositories read, and what the timer makes of stored rows. */
export function upToDate(name: CollectionName, assumptions: Assumptions): (row: StoredRow) => StoredRow {
  const steps = migrations[name] ?? [];
  return (stored) => steps.reduce((row, step) => step(row, assumptions), stored);
}
