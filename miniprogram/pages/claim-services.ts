import { now, pause } from '../services/clock';
import { consumer } from '../services/functions';
import { say } from '../services/notice';
import { putIntoWallet } from '../services/wallet';
import type { ClaimServices } from './claim-store';

/** What a claim stands on, on a real phone. */
export const claimServices: ClaimServices = { ...consumer, putIntoWallet, pause, now, say };
