import type { Claim, ClaimEntry } from './claim';
import type { ClaimRefusal } from './claim-page-texts';

/** Where a 朋友的券 can be claimed: only on the spot, and as a reward or after a payment (seed 002). */
const friendsEntries: readonly ClaimEntry[] = [
  'scan',
  'scan-h5',
  'wifi',
  'shake',
  'after-redemption',
  'after-payment',
];

/** In an account's session, and on a page reached from it, only its own cards can be claimed (seed 001, 6.2). */
export function isAllowedInSession({ card, context }: Claim): ClaimRefusal | undefined {
  return context.session === undefined || context.session === card.appid ? undefined : 'foreign-session';
}

/** Long-pressed codes, mass messages and whatever else is online are closed to a 朋友的券 (seed 002). */
export function isAllowedHere({ card, context }: Claim): ClaimRefusal | undefined {
  if (card.advanced.share_friends !== true || context.reward) return undefined;
  return context.entry && friendsEntries.includes(context.entry) ? undefined : 'not-on-the-spot';
}
