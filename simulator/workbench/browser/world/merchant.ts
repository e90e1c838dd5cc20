import type {
  CardCardInfoAnswer,
  PayActivateAnswer,
  PayGetpaypriceAnswer,
  PayRechargeAnswer,
  QrcodeCreateAnswer,
  WechatAnswer,
} from '#server/wechat/wire/index';
import { accessToken, forgetToken, isTokenRefused } from './access-tokens';
import { platform } from './platform';
import { getJson, Problem, postJson } from './request';

/** A card and whose it is. */
interface Own {
  appid: string;
  cardId: string;
}

/** WeChat's own API, called as the merchant whose account it is. Refusals throw with WeChat's words. */
export const merchant = {
  changeStock: ({ appid, cardId }: Own, by: number) =>
    call(appid, '/card/modifystock', {
      card_id: cardId,
      increase_stock_value: Math.max(by, 0),
      reduce_stock_value: Math.max(-by, 0),
    }),
  deleteCard: ({ appid, cardId }: Own) => call(appid, '/card/delete', { card_id: cardId }),
  cardJson: ({ appid, cardId }: Own) => call<WechatAnswer>(appid, '/card/get', { card_id: cardId }),
  createQr: ({ appid, cardId }: Own) =>
    call<QrcodeCreateAnswer>(appid, '/card/qrcode/create', {
      action_name: 'QR_CARD',
      action_info: { card: { card_id: cardId, outer_str: 'workbench' } },
    }),
  activateCoins: (appid: string) => call<PayActivateAnswer>(appid, '/card/pay/activate'),
  recharge: (appid: string, coins: number) =>
    call<PayRechargeAnswer>(appid, '/card/pay/recharge', { coin_count: coins }),
  stockPrice: ({ appid, cardId }: Own, quantity: number) =>
    call<PayGetpaypriceAnswer>(appid, '/card/pay/getpayprice', { card_id: cardId, quantity }),
  buyStock: ({ appid, cardId }: Own, quantity: number, orderId: string) =>
    call(appid, '/card/pay/confirm', { card_id: cardId, quantity, order_id: orderId }),
  /** Days like `2026-05-01`, at most 62 of them. */
  statistics: ({ appid, cardId }: Own, begin: string, end: string) =>
    call<CardCardInfoAnswer>(appid, '/datacube/getcardcardinfo', {
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
async function call<Answer extends WechatAnswer>(
  appid: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const answer = await callOnce<Answer>(appid, path, body);
  if (!isTokenRefused(answer.errcode)) return checked(path, answer);
  forgetToken(appid);
  return checked(path, await callOnce<Answer>(appid, path, body));
}

async function callOnce<Answer>(appid: string, path: string, body: object | undefined): Promise<Answer> {
  const account = (await platform.accounts()).find((one) => one.appid === appid);
  if (!account) throw new Problem(`平台上没有公众号 ${appid}`);
  const address = `/platform${path}?access_token=${await accessToken(account)}`;
  return body ? postJson<Answer>(address, body) : getJson<Answer>(address);
}

function checked<Answer extends WechatAnswer>(path: string, answer: Answer): Answer {
  if (answer.errcode) throw new Problem(`${path} → ${answer.errcode} ${answer.errmsg ?? ''}`);
  return answer;
}
