import { timerFunction } from '#server/cloud';
import { jobs } from '#server/timers/jobs';
import { runJobs } from '#server/timers/run-jobs';

/** Called by the clock, every minute. */
export const main = timerFunction('timers', (context) => runJobs(jobs, context));
