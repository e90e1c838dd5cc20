import { randomBytes } from 'node:crypto';
import { checkAuthorization } from '../component/check-authorization';
import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { AccessToken, TokenFamily } from '../state/credentials';

/** Seconds that a token lives. */
export const TOKEN_LIFE = 7200;
/** Seconds for which a replaced token still works beside its successor; reference §1.1. */
export const TOKEN_OVERLAP = 300;

const TOKEN_BYTES = 102;
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{100,512}$/;
const FORGOTTEN_AFTER = 86_400;

/**
 * The account for which a token opens the path; refuses with 41001, 40014, 40001, 42001, with 61015 for a
 * component_access_token, or as `checkAuthorization` does.
 */
export function tokenHolder(platform: CardPlatform, value: string | null, path: string): Account {
  if (value === null || value === '') return refuse(41001);
  if (!TOKEN_SHAPE.test(value)) return refuse(40014);
  const token = platform.store.tokens.get(value);
  if (token?.family === 'component') return refuse(61015);
  const account = platform.store.accounts.get(token?.appid ?? '');
  if (!token || !account) return refuse(40001);
  const now = platform.clock.seconds();
  if (now >= token.expiresAt) return refuse(42001);
  if (now >= (token.replacedAt ?? Number.POSITIVE_INFINITY)) return refuse(40001);
  checkAuthorization(platform, token, path);
  return account;
}

/** Neither aged out nor replaced. */
export function isTokenAlive({ store, clock }: CardPlatform, value: string): boolean {
  const token = store.tokens.get(value);
  if (!token) return false;
  return clock.seconds() < Math.min(token.expiresAt, token.replacedAt ?? Number.POSITIVE_INFINITY);
}

/** The family's newest token, if it still lives. */
export function currentToken(
  platform: CardPlatform,
  appid: string,
  family: TokenFamily,
): AccessToken | undefined {
  const now = platform.clock.seconds();
  return tokensOf(platform, appid, family).find(
    (token) => token.replacedAt === undefined && now < token.expiresAt,
  );
}

/** Issues a token: its predecessor lives on for five minutes, the one before dies at once. */
export function issueToken(platform: CardPlatform, appid: string, family: TokenFamily): AccessToken {
  const { store, clock } = platform;
  const now = clock.seconds();
  for (const token of tokensOf(platform, appid, family)) {
    if (now - token.expiresAt > FORGOTTEN_AFTER) store.tokens.remove(token.value);
    else store.tokens.put({ ...token, replacedAt: replacement(token, now) });
  }
  const value = randomBytes(TOKEN_BYTES).toString('base64url');
  return store.tokens.put({ value, appid, family, issuedAt: now, expiresAt: now + TOKEN_LIFE });
}

/** Ends the tokens of a family at once. */
export function endTokens(platform: CardPlatform, appid: string, family: TokenFamily): void {
  const now = platform.clock.seconds();
  for (const token of tokensOf(platform, appid, family)) {
    platform.store.tokens.put({ ...token, replacedAt: Math.min(token.replacedAt ?? now, now) });
  }
}

function replacement(token: AccessToken, now: number): number {
  return token.replacedAt === undefined ? now + TOKEN_OVERLAP : Math.min(token.replacedAt, now);
}

function tokensOf(platform: CardPlatform, appid: string, family: TokenFamily): AccessToken[] {
  return platform.store.tokensOfFamily(appid, family);
}
