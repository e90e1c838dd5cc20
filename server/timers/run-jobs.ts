import { unixSeconds } from '#domain/time';
import type { Context } from '../context';

export interface Job {
  name: string;
  /** Seconds from one run to the next. */
  every: number;
  /** Answers how many things it dealt with. Each run takes a bounded number. */
  run(context: Context): Promise<number>;
}

/** Seconds after which a run that never ended counts as dead; just below the function's time-out. */
const LEASE = 55;

export type JobReport = Record<string, number | string>;

/**
 * Does each job that is due and that nobody else is at; CloudBase allows one trigger a function. A job that
 * fails is written down and does not keep the others from their turn.
 */
export async function runJobs(jobs: readonly Job[], context: Context): Promise<JobReport> {
  const report: JobReport = {};
  for (const job of jobs) {
    const leased = await context.jobs.lease(job.name, context.now, unixSeconds(context.now + LEASE));
    report[job.name] = leased ? await runLeased(job, context) : 'not due';
  }
  return report;
}

async function runLeased(job: Job, context: Context): Promise<number | string> {
  const end = (lastError: string) =>
    context.jobs.end(job.name, context.now, unixSeconds(context.now + job.every), lastError);
  try {
    const count = await job.run(context);
    await end('');
    return count;
  } catch (error) {
    context.log.error('a job failed', error, { job: job.name });
    const text = context.redaction.text(error instanceof Error ? error.message : String(error));
    await end(text);
    return `failed: ${text}`;
  }
}
