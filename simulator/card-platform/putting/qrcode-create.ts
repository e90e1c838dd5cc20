import { randomBytes } from 'node:crypto';
import type { QrcodeCreateAnswer } from '#server/wechat/wire/index';
import { cardOf } from '../cards/own-card';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import { type Card, needsCode } from '../state/card';
import type { Putting } from '../state/putting';

const SHOW_URL = 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=';
const EXPIRE_SECONDS = { kind: 'integer', min: 60, max: 1800, errcode: 40053 } as const;
const CODE_MAX = 20;

/** How long a QR code lasts when the request does not say; in seconds. */
const usualLife = { permanent: undefined, '365-days': 365 * 86_400, '90-days': 90 * 86_400 };

/** POST /card/qrcode/create for one card or several; without expire_seconds it lasts for ever (seed 002). */
export function qrcodeCreate(call: ApiCall): Omit<QrcodeCreateAnswer, 'errcode' | 'errmsg'> {
  const { platform, account, body } = call;
  const { config } = platform;
  const [putting, ...others] = readCards(body, config.qrcodeCards).map((source) =>
    readPutting(source, cardOf(platform, account, source.card_id), config.outerStrBytes),
  );
  if (!putting) return refuse(40053);
  const asked = readField(EXPIRE_SECONDS, body.expire_seconds, 'expire_seconds') as number | undefined;
  const expires = asked ?? usualLife[config.qrcodeLife];
  const expiresAt = expires === undefined ? null : platform.clock.seconds() + expires;
  const url = `http://weixin.qq.com/q/${randomBytes(15).toString('base64url')}`;
  const ticket = newTicket(url);
  const more = others.length > 0 ? { others } : {};
  const { appid } = account;
  platform.store.qrTickets.put({ ticket, url, appid, ...putting, ...more, expiresAt, usedUp: false });
  const life = expires === undefined ? {} : { expire_seconds: expires };
  return { ticket, ...life, url, show_qrcode_url: SHOW_URL + encodeURIComponent(ticket) };
}

/** Shaped like WeChat's: base64 that begins with gQ and carries the address. */
function newTicket(url: string): string {
  const start = Buffer.from([0x81, 1, ...randomBytes(2), 0x3a, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0x2c]);
  return Buffer.concat([start, Buffer.from(url), randomBytes(6)]).toString('base64');
}

function readCards({ action_name: action, action_info: info }: JsonObject, most: number): JsonObject[] {
  if (!isObject(info)) return refuse(40053);
  if (action === 'QR_CARD') return isObject(info.card) ? [info.card] : refuse(40053);
  const list = isObject(info.multiple_card) ? info.multiple_card.card_list : undefined;
  if (action !== 'QR_MULTIPLE_CARD' || !Array.isArray(list) || !list.every(isObject)) return refuse(40053);
  return list.length > most ? refuse(45039) : list;
}

function readPutting(source: JsonObject, card: Card, outerStrBytes: number): Putting {
  const code = text(source.code);
  const openid = text(source.openid);
  checkAgreement(card, code, openid);
  const isUniqueCode = source.is_unique_code === true;
  if (isUniqueCode) checkUniqueCode(card);
  const optional = { ...(code && { code }), ...(openid && { openid }) };
  const outerId = Number(source.outer_id ?? 0);
  if (!Number.isInteger(outerId)) refuse(40053);
  const outerStr = text(source.outer_str);
  if (Buffer.byteLength(outerStr) > outerStrBytes) refuse(45021, { tail: 'outer_str' });
  return { cardId: card.id, ...optional, isUniqueCode, outerId, outerStr };
}

/** What the QR code carries must fit the card (seed 003: "创建时为非自定义，生成二维码时填写了自定义 code"). */
function checkAgreement(card: Card, code: string, openid: string): void {
  const codeFits = needsCode(card) === (code !== '') && code.length <= CODE_MAX;
  const openidFits = Boolean(card.base.bind_openid) === (openid !== '');
  if (!codeFits || !openidFits) refuse(40053);
}

function checkUniqueCode({ status, quantity }: Card): void {
  if (status !== 'CARD_STATUS_VERIFY_OK' && status !== 'CARD_STATUS_DISPATCH') refuse(40078);
  if (quantity === 0) refuse(45031);
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : refuse(40053);
}
