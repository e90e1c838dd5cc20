export interface FaultRunOptions {
  /** After so many operations no more acts begin. */
  operations: number;
  /** Nor after so many seconds. */
  seconds: number;
  /** What is done, to whom and what goes wrong follows from it, as far as things that happen at once allow. */
  seed: number;
}

/** Enough for some thousand operations; settling and looking at everything takes the rest of a minute. */
const SHORT = 40;

/** FAULT_OPERATIONS, FAULT_SECONDS and FAULT_SEED; without the first two, the short form. */
export function optionsFrom({ FAULT_OPERATIONS, FAULT_SECONDS, FAULT_SEED }: NodeJS.ProcessEnv) {
  const unlimited = Number.POSITIVE_INFINITY;
  const operations = numberIn('FAULT_OPERATIONS', FAULT_OPERATIONS) ?? unlimited;
  const seconds = numberIn('FAULT_SECONDS', FAULT_SECONDS) ?? (operations === unlimited ? SHORT : unlimited);
  const seed = numberIn('FAULT_SEED', FAULT_SEED) ?? Math.floor(Math.random() * 1_000_000);
  return { operations, seconds, seed } satisfies FaultRunOptions;
}

function numberIn(name: string, text: string | undefined): number | null {
  if (!text) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name} must be a whole number, not ${text}`);
  return number;
}
