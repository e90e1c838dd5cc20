import { joinedInByteOrder, sha1 } from './signed-values';

/** What card_ext.signature covers. `outer_str`, `outer_id` and `fixed_begintimestamp` are not signed. */
export interface CardExtValues {
  /** Of type wx_card. */
  api_ticket: string;
  /** The decimal digits, even where card_ext carries a JSON number. */
  timestamp: string;
  card_id: string;
  nonce_str?: string;
  code?: string;
  openid?: string;
}

/** The text behind card_ext.signature, for those who look for a mistake. Reference §4.1. */
export function cardExtString(values: CardExtValues): string {
  const { api_ticket, timestamp, card_id, nonce_str, code, openid } = values;
  return joinedInByteOrder([api_ticket, timestamp, card_id, nonce_str, code, openid]);
}

/** What WeChat expects in card_ext.signature. Reference §4.1, JS-SDK page appendix 4. */
export function cardExtSignature(values: CardExtValues): string {
  return sha1(cardExtString(values));
}
