import { noSettings } from '#domain/card';
import type { Migration } from './migration';

/** From when there was one Official Account, and no limits of the shop's own. */
export const cardsHaveAccountAndSettings: Migration = (row, { mainAccount }) => ({
  account: mainAccount,
  settings: noSettings,
  ...row,
});
