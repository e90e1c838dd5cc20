/** A third-party platform (第三方平台) to which merchants may entrust their accounts. */
export interface Component {
  /** component_appid. */
  appid: string;
  secret: string;
  name: string;
  token: string;
  /** 43 characters of base64 without the trailing `=`. */
  encodingAesKey: string;
  /** Where tickets and changes of authorisations go (授权事件接收URL); '' is nowhere. */
  eventUrl: string;
  /** Addresses that may call, heeded while the switch `ipWhitelist` is on. */
  ipList: string[];
  /** One that is not published works for its test accounts only. */
  published: boolean;
  /** appids. */
  testAccounts: string[];
  /** 权限集 that it has itself: 8 is cards. */
  permissionSets: number[];
  /** When the next component_verify_ticket is due, in seconds; null while the push is stopped. */
  nextTicketAt: number | null;
}

/** A component_verify_ticket. Times in seconds. */
export interface ComponentTicket {
  value: string;
  componentAppid: string;
  issuedAt: number;
}

/** With it a merchant is led to the authorisation page, once. */
export interface PreAuthCode {
  code: string;
  componentAppid: string;
  expiresAt: number;
  used: boolean;
}

/** What the platform gets when a merchant agrees: good for one api_query_auth. */
export interface AuthCode {
  code: string;
  componentAppid: string;
  authorizerAppid: string;
  expiresAt: number;
  used: boolean;
}

/** A merchant's consent, until it is taken back. */
export interface Authorization {
  componentAppid: string;
  authorizerAppid: string;
  /** 权限集 that the merchant granted. */
  permissionSets: number[];
  refreshToken: string;
  /** When it was given or last changed. */
  time: number;
}

export function authorizationId(componentAppid: string, authorizerAppid: string): string {
  return `${componentAppid}/${authorizerAppid}`;
}
