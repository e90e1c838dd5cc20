import type { Migration } from './migration';

/** From when stores were not heeded: good everywhere, until the card is read from WeChat again. */
export const cardsKnowTheirStores: Migration = (row) => ({ storeIds: [], ...row });
