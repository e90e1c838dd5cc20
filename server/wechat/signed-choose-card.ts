import { sha1InByteOrder, withoutEmpty } from './signed-values';

/** Which of a person's cards are offered to choose from; none of them offers all. */
export interface CardFilter {
  /** WeChat's id of a store. */
  shopId?: string;
  cardId?: string;
  cardType?: string;
}

/** What wx.chooseCard takes. Reference §6.2. */
export interface ChooseCardCall extends CardFilter {
  timestamp: string;
  nonceStr: string;
  signType: 'SHA1';
  cardSign: string;
}

interface Chosen extends CardFilter {
  appId: string;
  timestamp: string;
  nonceStr: string;
}

/** Empty filters are left out. A wrong signature gives an empty list, never an error. Reference §4.2. */
export function signedChooseCard(apiTicket: string, { appId, ...chosen }: Chosen): ChooseCardCall {
  const { shopId, cardId, cardType } = chosen;
  const filter: CardFilter = withoutEmpty({ shopId, cardId, cardType });
  const { timestamp, nonceStr } = chosen;
  const cardSign = sha1InByteOrder([apiTicket, appId, timestamp, nonceStr, ...Object.values(filter)]);
  return { ...filter, timestamp, nonceStr, signType: 'SHA1', cardSign };
}
