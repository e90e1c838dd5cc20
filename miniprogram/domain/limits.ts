/** Lengths and ranges that the phone's forms and the server's schemas both read. Lengths in characters. */
export const limits = {
  cardId: { max: 32 },
  /** Seed 003: a custom code has at most 20 characters. */
  code: { max: 20 },
  encryptedCode: { max: 128 },
  id: { max: 64 },
  cursor: { max: 128 },
  staffName: { max: 20 },
  storeName: { max: 30 },
  /** Seconds in which the invited must say yes. */
  invitationLife: 600,
  /** WeChat's poi_id has about ten digits. */
  storeId: { max: 20 },
  /** Why a manager set a condition aside. */
  reason: { max: 50 },
  /** What one order can come to, in fen. */
  orderAmount: { max: 1_000_000_000 },
  /** Holidays or workdays of the shop's own. */
  ownDates: { max: 200 },
  pageSize: 20,
  /** The most that a limit on claims can be set to. */
  claims: { max: 100_000_000 },
  /** Codes of the merchant's own in one call. */
  codesAtOnce: 500,
} as const;
