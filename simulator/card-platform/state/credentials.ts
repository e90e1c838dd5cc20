/**
 * `cgi-bin/token` and `cgi-bin/stable_token` never touch each other's tokens; reference §1.1. A third-party platform has
 * tokens of its own, and others for each merchant that authorised it (the part after the slash is its appid).
 */
export type TokenFamily = 'token' | 'stable' | 'component' | `authorizer/${string}`;

/** An access_token that was once issued. Times in seconds. */
export interface AccessToken {
  value: string;
  appid: string;
  family: TokenFamily;
  issuedAt: number;
  /** When it ages out by itself: answers 42001 from then on. */
  expiresAt: number;
  /** When its successor makes it invalid: answers 40001 from then on. */
  replacedAt?: number;
}

/** When stable_token was forced to refresh, per account. Seconds. */
export interface ForcedRefreshes {
  appid: string;
  times: number[];
}

export type TicketType = 'wx_card' | 'jsapi';

/** The one ticket of an account and type that is valid now. */
export interface ApiTicket {
  appid: string;
  type: TicketType;
  value: string;
  /** Seconds. */
  expiresAt: number;
  /** The access_token that first asked for it. */
  token?: string;
}

export function ticketId(appid: string, type: TicketType): string {
  return `${appid}/${type}`;
}
