/** What one warm call may cost: database operations, and calls to WeChat. */
export const mostOperations = {
  'hall: listCards': { database: 1, upstream: 0 },
  'claim: startClaim': { database: 1, upstream: 0 },
  "claim: startClaim with the shop's own limits": { database: 2, upstream: 0 },
  'claim: the event (recordClaim)': { database: 3, upstream: 0 },
  'claim: confirmClaim after the event': { upstream: 1 },
  'claim: confirmClaim before the event': { upstream: 1 },
  'counter: checkCode': { database: 1, upstream: 1 },
  'counter: redeem': { database: 4, upstream: 1 },
};
