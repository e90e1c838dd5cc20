import { claim, claimFromPoster } from './claims';
import { askForReceipt, redeem, redeemElsewhere } from './counter';
import { give, takeBack, throwAway } from './friends';
import { importAgain, jump, lookAtHall, lookAtLedger, lookAtWallet } from './looks';
import type { Act } from './scene';

export type { Act, Scene } from './scene';

/** What people do, as often as the numbers say. */
export const acts: readonly (readonly [weight: number, act: Act])[] = [
  [30, claim],
  [6, claimFromPoster],
  [5, lookAtHall],
  [6, lookAtWallet],
  [6, jump],
  [1, lookAtLedger],
  [0.5, importAgain],
  [7, give],
  [2, takeBack],
  [2, throwAway],
  [18, redeem],
  [4, redeemElsewhere],
  [3, askForReceipt],
];
