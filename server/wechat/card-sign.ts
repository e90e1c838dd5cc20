import { sha1InByteOrder, withoutEmpty } from './signed-values';

/** What chooseCard is asked with; empty filters are left out. Reference §4.2. */
export interface ChosenCards {
  appId: string;
  timestamp: string;
  nonce: string;
  /** WeChat's shop id. */
  locationId?: string;
  cardId?: string;
  cardType?: string;
}

/** The cardSign of wx.chooseCard; a wrong one gives an empty list, never an error. */
export function cardSign(apiTicket: string, chosen: ChosenCards): string {
  return sha1InByteOrder([apiTicket, ...Object.values(withoutEmpty({ ...chosen }))]);
}
