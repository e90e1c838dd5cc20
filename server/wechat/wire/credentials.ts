import type { WechatAnswer } from './answer';

/** POST /cgi-bin/stable_token */
export interface StableTokenRequest {
  grant_type: 'client_credential';
  appid: string;
  secret: string;
  force_refresh?: boolean;
}

/** GET /cgi-bin/token and POST /cgi-bin/stable_token; `expires_in` in seconds. */
export interface TokenAnswer extends WechatAnswer {
  access_token: string;
  expires_in: number;
}

/** GET /cgi-bin/ticket/getticket?type=wx_card|jsapi; `expires_in` in seconds. */
export interface TicketAnswer extends WechatAnswer {
  ticket: string;
  expires_in: number;
}

/** POST /cgi-bin/media/uploadimg */
export interface UploadImageAnswer extends WechatAnswer {
  url: string;
}
