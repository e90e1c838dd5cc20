import { joinedInByteOrder, sha1 } from './signed-values';

/** What the cardSign of chooseCard covers; a filter that is not used stays away. */
export interface CardSignValues {
  /** Of type wx_card. */
  api_ticket: string;
  app_id: string;
  times_tamp: string;
  nonce_str: string;
  /** The store, called shopId in chooseCard. */
  location_id?: string;
  card_id?: string;
  card_type?: string;
}

/** What WeChat expects in chooseCard's cardSign; a wrong one lists no card. Reference §4.2. */
export function cardSignSignature(values: CardSignValues): string {
  const { api_ticket, app_id, times_tamp, nonce_str, location_id, card_id, card_type } = values;
  return sha1(
    joinedInByteOrder([api_ticket, app_id, times_tamp, nonce_str, location_id, card_id, card_type]),
  );
}
