import pino from 'pino';

/** What happened, in words that are the same each time, and the facts of this time. */
export interface Log {
  info(words: string, facts?: object): void;
  warn(words: string, facts?: object): void;
  /** A bug, with its stack, or something that nobody expects to go wrong. */
  error(words: string, error: unknown, facts?: object): void;
}

/** One JSON line each, through the console: CloudBase and the local runtime both keep what a function says there. */
const root = pino(
  { base: undefined, formatters: { level: (level) => ({ level }) } },
  { write: (line) => console.log(line.trimEnd()) },
);

/** A log whose lines all carry the trace id that a phone shows when something goes wrong. */
export function createLog(traceId: string): Log {
  const log = root.child({ traceId });
  return {
    info: (words, facts = {}) => log.info(facts, words),
    warn: (words, facts = {}) => log.warn(facts, words),
    error: (words, error, facts = {}) => log.error({ ...facts, err: error }, words),
  };
}
