import { randomBytes } from 'node:crypto';
import type { AppId } from '#domain/brand';
import type { UnixSeconds } from '#domain/time';
import { type CardTicket, signedCardExt } from './signed-card-ext';
import { type CardFilter, type ChooseCardCall, signedChooseCard } from './signed-choose-card';
import { type JsConfig, signedJsConfig } from './signed-js-config';

/** Bytes of chance in a nonce; 24 characters, of 32 allowed. */
const NONCE_BYTES = 18;

/** Signs for one Official Account. What is signed and what is sent come from one object, so they cannot differ. */
export interface Signer {
  /** The JSON string that wx.addCard takes as `cardExt`: good once, for this card. */
  cardExt(ticket: CardTicket): Promise<string>;
  /** What wx.chooseCard of the JS-SDK takes. */
  chooseCard(filter: CardFilter, at: UnixSeconds): Promise<ChooseCardCall>;
  /** What wx.config of the JS-SDK takes, for a page at this whole address. */
  jsConfig(url: string, at: UnixSeconds): Promise<JsConfig>;
}

interface Keys {
  appId: AppId;
  /** The ticket of type wx_card. */
  cardTicket(): Promise<string>;
  /** The ticket of type jsapi. */
  jsapiTicket(): Promise<string>;
}

export function createSigner({ appId, cardTicket, jsapiTicket }: Keys): Signer {
  return {
    cardExt: async (ticket) => signedCardExt(await cardTicket(), ticket, aNonce()),
    chooseCard: async (filter, at) =>
      signedChooseCard(await cardTicket(), { appId, timestamp: String(at), nonceStr: aNonce(), ...filter }),
    jsConfig: async (url, at) =>
      signedJsConfig(await jsapiTicket(), { appId, timestamp: String(at), nonceStr: aNonce(), url }),
  };
}

const aNonce = () => randomBytes(NONCE_BYTES).toString('base64url');
