import type { Migration } from './migration';

/** From when every tap made a grant with an id of its own: no such grant is anybody's so-manyth. */
export const NOT_NUMBERED = -1;

/** From when there was one Official Account, no limits of the shop's own and no pools of codes. */
export const grantsAreCounted: Migration = (row, { mainAccount }) => ({
  account: mainAccount,
  n: NOT_NUMBERED,
  code: '',
  countedOn: '',
  ...row,
});
