import type { CardId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import { sha1InByteOrder, withoutEmpty } from './signed-values';

/** What one claim is about. `code` only for custom codes, `openid` only for cards that bind one. */
export interface CardTicket {
  cardId: CardId;
  at: UnixSeconds;
  /** Comes back with the event that tells of the claim; not signed. */
  outerStr: string;
  code?: string;
  openid?: string;
  /** When the coupon begins, for terms counted from the claim; not signed. */
  beginsAt?: UnixSeconds;
}

/** One object is both signed and sent, so that they cannot differ. */
export function signedCardExt(apiTicket: string, ticket: CardTicket, nonce: string): string {
  const signed = withoutEmpty({
    code: ticket.code,
    openid: ticket.openid,
    timestamp: String(ticket.at),
    nonce_str: nonce,
  });
  const signature = cardExtSignature(apiTicket, ticket.cardId, signed);
  const unsigned = withoutEmpty({
    outer_str: ticket.outerStr,
    fixed_begintimestamp: ticket.beginsAt?.toString(),
  });
  return JSON.stringify({ ...signed, ...unsigned, signature });
}

/** card_ext.signature over what card_ext carries; JS-SDK page, appendix 4; reference §4.1. */
export function cardExtSignature(
  apiTicket: string,
  cardId: string,
  signed: { code?: string; openid?: string; timestamp?: string; nonce_str?: string },
): string {
  return sha1InByteOrder([apiTicket, cardId, ...Object.values(signed)]);
}
