import type { Evidence } from '../evidence';
import type { Invariant } from './problems';

/** One access token and one ticket are in use, and WeChat takes them. */
export const oneTokenInUse: Invariant = (evidence) => [
  ...problemsOf(evidence, 'access_token', currentTokens(evidence)),
  ...problemsOf(evidence, 'wx_card', currentTickets(evidence)),
];

function problemsOf({ credentials }: Evidence, what: string, good: string[]): string[] {
  const rows = credentials.filter(({ _id }) => _id.endsWith(`.${what}`));
  if (rows.length !== 1) return [`${rows.length} rows for ${what}`];
  return good.includes(rows[0]!.value) ? [] : [`our ${what} is not the one that WeChat calls current`];
}

const currentTokens = ({ tokens, now }: Evidence) =>
  tokens
    .filter(({ family, replacedAt, expiresAt }) => family === 'stable' && (replacedAt ?? expiresAt) > now)
    .map(({ value }) => value);

const currentTickets = ({ apiTickets, now }: Evidence) =>
  apiTickets.filter(({ type, expiresAt }) => type === 'wx_card' && expiresAt > now).map(({ value }) => value);
