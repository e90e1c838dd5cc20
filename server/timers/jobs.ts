import { checkTicket } from '../use-cases/check-ticket';
import { closeGrants } from '../use-cases/close-grants';
import { closeRedemptions } from '../use-cases/close-redemptions';
import { forgetTries } from '../use-cases/forget-tries';
import { migrateRows } from '../use-cases/migrate-rows';
import { reapplyEvents } from '../use-cases/reapply-events';
import { refreshCredentials } from '../use-cases/refresh-credentials';
import { syncCards } from '../use-cases/sync-cards';
import type { Job } from './run-jobs';

/** A little less than the trigger's minute, so that a run that began late does not skip the next one. */
const EACH_MINUTE = 50;
const EACH_TEN_MINUTES = 590;

/** The timer's work, in the order in which it helps: rows of today first, then tokens, then money, then the rest. */
export const jobs: readonly Job[] = [
  { name: 'migrate-rows', every: EACH_MINUTE, run: migrateRows },
  { name: 'refresh-credentials', every: EACH_MINUTE, run: refreshCredentials },
  { name: 'ticket-check', every: EACH_TEN_MINUTES, run: checkTicket },
  { name: 'close-redemptions', every: EACH_MINUTE, run: closeRedemptions },
  { name: 'reapply-events', every: EACH_MINUTE, run: reapplyEvents },
  { name: 'close-grants', every: EACH_MINUTE, run: closeGrants },
  { name: 'sync-cards', every: EACH_MINUTE, run: syncCards },
  { name: 'forget-tries', every: EACH_TEN_MINUTES, run: forgetTries },
];
