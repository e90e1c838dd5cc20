import type {
  CardCardInfoAnswer,
  PayActivateAnswer,
  PayGetpaypriceAnswer,
  PayRechargeAnswer,
  QrcodeCreateAnswer,
  WechatAnswer,
} from '#server/wechat/wire/index';
import { platform } from './platform';
import { getJson, Problem, postJson } from './request';

/** WeChat's answers that say the token is no longer good. */
const tokenCodes = new Set([40001, 40014, 42001]);

let token: Promise<string> | null = null;

/** WeChat's own API, called as the merchant whose account is the first one. Refusals throw with WeChat's words. */
export const merchant = {
  changeStock: (cardId: string, by: number) =>
    call('/card/modifystock', {
      card_id: cardId,
      increase_stock_value: Math.max(by, 0),
      reduce_stock_value: Math.max(-by, 0),
    }),
  deleteCard: (cardId: string) => call('/card/delete', { card_id: cardId }),
  cardJson: (cardId: string) => call<WechatAnswer>('/card/get', { card_id: cardId }),
  createQr: (cardId: string) =>
    call<QrcodeCreateAnswer>('/card/qrcode/create', {
      action_name: 'QR_CARD',
      action_info: { card: { card_id: cardId, outer_str: 'workbench' } },
    }),
  activateCoins: () => call<PayActivateAnswer>('/card/pay/activate'),
  recharge: (coins: number) => call<PayRechargeAnswer>('/card/pay/recharge', { coin_count: coins }),
  stockPrice: (cardId: string, quantity: number) =>
    call<PayGetpaypriceAnswer>('/card/pay/getpayprice', { card_id: cardId, quantity }),
  buyStock: (cardId: string, quantity: number, orderId: string) =>
    call('/card/pay/confirm', { card_id: cardId, quantity, order_id: orderId }),
  /** Days like `2026-05-01`, at most 62 of them. */
  statistics: (cardId: string, begin: string, end: string) =>
    call<CardCardInfoAnswer>('/datacube/getcardcardinfo', {
      begin_date: begin,
      end_date: end,
      cond_source: 1,
      card_id: cardId,
    }),
};

/** The picture of a QR code that WeChat made. */
export const qrImage = (ticket: string): string =>
  `/platform/cgi-bin/showqrcode?ticket=${encodeURIComponent(ticket)}`;

/** A POST of the body; a GET without one. */
async function call<Answer extends WechatAnswer>(path: string, body?: object): Promise<Answer> {
  const answer = await callOnce<Answer>(path, body);
  if (!tokenCodes.has(answer.errcode ?? 0)) return checked(path, answer);
  token = null;
  return checked(path, await callOnce<Answer>(path, body));
}

async function callOnce<Answer>(path: string, body: object | undefined): Promise<Answer> {
  token ??= newToken();
  const value = await token.catch((error: unknown) => {
    token = null;
    throw error;
  });
  const address = `/platform${path}?access_token=${value}`;
  return body ? postJson<Answer>(address, body) : getJson<Answer>(address);
}

async function newToken(): Promise<string> {
  const [account] = await platform.accounts();
  if (!account) throw new Problem('平台上还没有公众号');
  const answer = await postJson<WechatAnswer & { access_token: string }>('/platform/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: account.appid,
    secret: account.secret,
  });
  return checked('/cgi-bin/stable_token', answer).access_token;
}

function checked<Answer extends WechatAnswer>(path: string, answer: Answer): Answer {
  if (answer.errcode) throw new Problem(`${path} → ${answer.errcode} ${answer.errmsg ?? ''}`);
  return answer;
}
