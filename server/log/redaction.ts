import { createHmac } from 'node:crypto';
import type { Config } from '../config';
import { exposureOf } from './hidden-members';
import { HIDDEN, redactedText } from './redacted-text';

/** Takes out of logs what nobody needs to read there. */
export interface Redaction {
  /** The same for the same id, so that lines about one person or coupon can be joined; it leads to no id. */
  digest(id: string): string;
  text(text: string): string;
  facts(facts: object): object;
  error(error: unknown): object;
}

const DIGEST_LENGTH = 8;
/** Deeper than any fact of ours; an error of the SDK may hold a whole request. */
const DEPTH = 6;
/** Shorter ones would be found everywhere. */
const SHORTEST_SECRET = 6;

type Secrets = Pick<Config, 'accounts'>;

export function createRedaction({ accounts }: Secrets): Redaction {
  const key = createHmac('sha256', accounts[0].appSecret).update('log digests').digest();
  const secrets = accounts
    .flatMap(({ appSecret, token, encodingAesKey }) => [appSecret, token, encodingAesKey])
    .filter((secret) => secret.length >= SHORTEST_SECRET);

  const digest = (id: string) =>
    `#${createHmac('sha256', key).update(id).digest('base64url').slice(0, DIGEST_LENGTH)}`;
  const text = (words: string) => redactedText(words, secrets, digest);

  function value(given: unknown, depth: number): unknown {
    if (typeof given === 'string') return text(given);
    if (given instanceof Error) return ofError(given, depth);
    if (typeof given !== 'object' || given === null) return given;
    if (depth === 0) return '…';
    return Array.isArray(given)
      ? given.map((item: unknown) => value(item, depth - 1))
      : members(given, depth);
  }

  function members(given: object, depth: number): object {
    const pairs = Object.entries(given).map(([name, fact]) => [text(name), member(name, fact, depth - 1)]);
    return Object.fromEntries(pairs) as object;
  }

  function member(name: string, fact: unknown, depth: number): unknown {
    const exposure = exposureOf(name);
    if (exposure === 'shown' || fact === '' || fact === null || fact === undefined) return value(fact, depth);
    if (exposure === 'secret') return HIDDEN;
    return Array.isArray(fact) ? fact.map((id) => digest(String(id))) : digest(String(fact));
  }

  /** The `code` of an error names its kind. */
  function ofError(error: Error & { code?: unknown }, depth: number): object {
    const { name, message, stack = '', cause, code, ...more } = error;
    const kind = code === undefined ? {} : { errorCode: value(code, 1) };
    const behind = cause === undefined ? {} : { cause: value(cause, depth - 1) };
    return {
      ...members(more, depth),
      type: name,
      message: text(message),
      stack: text(stack),
      ...kind,
      ...behind,
    };
  }

  return {
    digest,
    text,
    facts: (facts) => members(facts, DEPTH),
    error: (error) =>
      error instanceof Error ? ofError(error, DEPTH) : { type: typeof error, ...members({ error }, DEPTH) },
  };
}
