import type { PushAttempt, PushedName } from './push-row';

/** `malformed`: an answer that is not the right one. `down`: none in time, or a server's error (5xx). */
export type Outcome = 'accepted' | 'malformed' | 'down';
type Failure = Exclude<Outcome, 'accepted'>;

const ACCEPTED_ANSWERS: readonly (string | undefined)[] = ['', 'success'];

/** Seconds of the world's clock from a failed attempt to the next one. Every event: 3 attempts in all. */
export const GENERAL_GAPS: readonly number[] = [5, 5];

/** The claim's own policy since 2016-11-11: 3 retries a minute apart, or 10 within 24 hours. Reference §5.1. */
export const CLAIM_GAPS: Record<Failure, readonly number[]> = {
  malformed: [60, 60, 60],
  down: [60, 300, 600, 1800, 3600, 7200, 10800, 14400, 21600, 25200],
};

/** Accepted is only 200 with an empty body or `success`; which failures count as down is unconfirmed. */
export function outcomeOf({ status, answer }: PushAttempt): Outcome {
  if (status === undefined || status >= 500) return 'down';
  return status === 200 && ACCEPTED_ANSWERS.includes(answer) ? 'accepted' : 'malformed';
}

/** Seconds until the next attempt, given all so far with the last one failed; undefined means give up. */
export function nextGap(event: PushedName, attempts: readonly PushAttempt[]): number | undefined {
  const failures = attempts.map(outcomeOf).filter((outcome) => outcome !== 'accepted');
  const last = failures.at(-1);
  if (last === undefined || event !== 'user_get_card') return GENERAL_GAPS[failures.length - 1];
  return CLAIM_GAPS[last][failures.filter((failure) => failure === last).length - 1];
}
