import pino from 'pino';
import type { Redaction } from './redaction';

/** What happened, in words that are the same each time, and the facts of this time. */
export interface Log {
  info(words: string, facts?: object): void;
  warn(words: string, facts?: object): void;
  /** A bug, with its stack, or something that nobody expects to go wrong. */
  error(words: string, error: unknown, facts?: object): void;
}

/** One JSON line each, through the console: CloudBase and the local runtime both keep what a function says there. */
const root = pino(
  {
    base: undefined,
    formatters: { level: (level) => ({ level }) },
    serializers: { err: (err: object) => err },
  },
  { write: (line) => console.log(line.trimEnd()) },
);

/** A log whose lines all carry the trace id that a phone shows when something goes wrong, and no secret. */
export function createLog(traceId: string, { facts, error }: Redaction): Log {
  const log = root.child({ traceId });
  return {
    info: (words, given = {}) => log.info(facts(given), words),
    warn: (words, given = {}) => log.warn(facts(given), words),
    error: (words, thrown, given = {}) => log.error({ ...facts(given), err: error(thrown) }, words),
  };
}
