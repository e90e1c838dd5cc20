const AGE_MAX = 7200;
const AHEAD_MAX = 300;
const MILLISECONDS = /^\d{13}$/;
const SECONDS = /^\d{10}$/;

/** What is wrong with a timestamp, by the platform's clock; `now` in seconds. */
export function timestampMistakes(timestamp: string, now: number): string[] {
  if (timestamp === '') return ['no-timestamp'];
  if (MILLISECONDS.test(timestamp)) return ['milliseconds'];
  if (!SECONDS.test(timestamp)) return ['timestamp-shape'];
  const age = now - Number(timestamp);
  if (age > AGE_MAX) return ['expired'];
  return age < -AHEAD_MAX ? ['ahead-of-time'] : [];
}
