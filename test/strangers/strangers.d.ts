/** Clients by others come without types; only what the tests touch is said here. */
declare module 'co-wechat-api' {
  export default class API {
    constructor(appid: string, secret: string);
    [member: string]: unknown;
  }
}

declare module 'wechat-api' {
  export default class API {
    constructor(appid: string, secret: string);
    [member: string]: unknown;
  }
}

declare module 'wechat-jssdk' {
  interface Settings extends Record<string, unknown> {
    appId: string;
    appSecret: string;
  }
  export class Store {
    constructor(options: { noInterval: boolean });
  }
  export class Card {
    constructor(settings: Settings);
    getApiTicket(): Promise<{ ticket: string }>;
    getCardExt(
      cardId: string,
      code?: string,
      openid?: string,
      begin?: string,
      outer?: string,
    ): Promise<string>;
    getCardSignature(shopId?: string, cardType?: string, cardId?: string): Promise<Record<string, string>>;
    decryptCardCode(encrypted: string): Promise<{ code: string }>;
  }
  export class JSSDK {
    constructor(settings: Settings);
    getSignature(url: string): Promise<Record<string, string>>;
    static generateSignature(url: string, accessToken: string, ticket: string): Record<string, string>;
  }
  export class OAuth {
    constructor(settings: Settings);
    generateOAuthUrl(redirect: string, scope: string, state: string): string;
    getUserBaseInfo(code: string, key?: string): Promise<Record<string, unknown>>;
  }
}

declare module 'co-wechat' {
  interface Koa {
    query: Record<string, string>;
    method: string;
    status?: number;
    body?: unknown;
    type?: string;
    request: { body: string };
  }
  type Handler = (message: Record<string, string>, ctx: Koa) => Promise<string>;
  export default function wechat(settings: string | Record<string, string>): {
    middleware(handler: Handler): (ctx: Koa) => Promise<void>;
  };
}
