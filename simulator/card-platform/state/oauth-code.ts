/** A code of 网页授权: one web page may learn once who its visitor is. Times in seconds. */
export interface OauthCode {
  code: string;
  appid: string;
  userId: string;
  scope: 'snsapi_base';
  expiresAt: number;
  used: boolean;
}
