import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { JsonObject } from './json';

/** What the members of an answer are besides errcode and errmsg, which the dispatcher adds. */
export type Answer = object;

interface Call {
  platform: CardPlatform;
  query: URLSearchParams;
}

/** A call that carries a valid access_token; a GET has an empty body. */
export interface ApiCall extends Call {
  account: Account;
  body: JsonObject;
}

/** A call before there is a token; a GET has an empty body. */
export interface OpenCall extends Call {
  /** The caller's IP address. */
  address: string;
  body: JsonObject;
}

/** A page that a phone or browser opens. */
export type PageCall = Call;

export interface UploadCall extends Call {
  account: Account;
  form: FormData | null;
}

type Method = 'GET' | 'POST';

/** One path of api.weixin.qq.com. `bare`: its success carries no errcode (reference §0.2). */
export type Endpoint =
  | { kind: 'api'; method: Method; path: string; bare?: true; run(call: ApiCall): Answer | Promise<Answer> }
  | { kind: 'open'; method: Method; path: string; run(call: OpenCall): Answer }
  | { kind: 'upload'; method: 'POST'; path: string; run(call: UploadCall): Promise<Answer> }
  | { kind: 'page'; method: 'GET'; path: string; run(call: Call): Promise<Response> };
