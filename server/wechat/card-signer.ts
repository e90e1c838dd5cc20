import { randomBytes } from 'node:crypto';
import type { CardId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import { sha1InByteOrder, withoutEmpty } from './signed-values';

/** Bytes of chance in a nonce; 24 characters, of 32 allowed. */
const NONCE_BYTES = 18;

/** What one claim is about. `code` only for custom codes, `openid` only for cards that bind one. */
export interface CardTicket {
  cardId: CardId;
  at: UnixSeconds;
  /** Comes back with the event that tells of the claim; not signed. */
  outerStr: string;
  code?: string;
  openid?: string;
}

export interface CardSigner {
  /** The JSON string that wx.addCard takes as `cardExt`: good once, for this card. */
  cardExt(ticket: CardTicket): Promise<string>;
}

/** `apiTicket` gives the ticket of type wx_card of the account that issued the card. */
export function createCardSigner(apiTicket: () => Promise<string>): CardSigner {
  return {
    async cardExt(ticket) {
      return signedCardExt(await apiTicket(), ticket, randomBytes(NONCE_BYTES).toString('base64url'));
    },
  };
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
  return JSON.stringify({ ...signed, ...withoutEmpty({ outer_str: ticket.outerStr }), signature });
}

/** card_ext.signature over what card_ext carries; JS-SDK page, appendix 4; reference §4.1. */
export function cardExtSignature(
  apiTicket: string,
  cardId: string,
  signed: { code?: string; openid?: string; timestamp?: string; nonce_str?: string },
): string {
  return sha1InByteOrder([apiTicket, cardId, ...Object.values(signed)]);
}
