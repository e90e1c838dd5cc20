import { createHash } from 'node:crypto';

const ID_LENGTH = 28;
const PREFIX_LENGTH = 6;
const ALPHANUMERIC = /[^A-Za-z0-9]/g;

/** What the card ids and openids of one account have in common after their first letter. */
export function idPrefix(appid: string): string {
  return digest(`prefix ${appid}`).replaceAll(ALPHANUMERIC, '').slice(0, PREFIX_LENGTH);
}

/** A person's id within one account or mini-program: 28 characters, the same every time. */
export function openidOf(appid: string, userId: string): string {
  return `o${idPrefix(appid)}${digest(`openid ${appid} ${userId}`)}`.slice(0, ID_LENGTH);
}

/** A person's id across everything that is bound to one Open Platform account. */
export function unionidOf(openPlatformId: string, userId: string): string {
  return `o6${digest(`unionid ${openPlatformId} ${userId}`)}`.slice(0, ID_LENGTH);
}

export function cardIdFrom(appid: string, randomPart: string): string {
  return `p${idPrefix(appid)}${randomPart}`.slice(0, ID_LENGTH);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
