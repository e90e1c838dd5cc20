import type { ErrorCode, ErrorInfo } from '#domain/errors';
import { WechatRefusal, WechatSilence } from './wechat-error';

const busy: ErrorInfo = { code: 'wechat-busy', params: {} };
const credentials: ErrorInfo = { code: 'wechat-setup', params: { problem: 'credentials' } };
const ipNotAllowed: ErrorInfo = { code: 'wechat-setup', params: { problem: 'ip-not-allowed' } };
const notAuthorised: ErrorInfo = { code: 'wechat-setup', params: { problem: 'not-authorised' } };
const codeNotFound: ErrorInfo = { code: 'code-not-found', params: {} };

/** What WeChat's refusals mean to us, wherever they come from (reference §7). Any other is `wechat-refused`. */
const meanings: Readonly<Record<number, ErrorInfo>> = {
  [-1]: busy,
  45009: busy,
  45011: busy,
  42005: busy,
  40131: busy,
  40001: credentials,
  40013: credentials,
  40014: credentials,
  40125: credentials,
  40243: credentials,
  41001: credentials,
  41002: credentials,
  41004: credentials,
  42001: credentials,
  40164: ipNotAllowed,
  40090: ipNotAllowed,
  45035: ipNotAllowed,
  61004: ipNotAllowed,
  43008: notAuthorised,
  43009: notAuthorised,
  45501: notAuthorised,
  48001: notAuthorised,
  48004: notAuthorised,
  50001: notAuthorised,
  50002: notAuthorised,
  61003: notAuthorised,
  61007: notAuthorised,
  40073: { code: 'card-not-found', params: {} },
  40056: codeNotFound,
  40116: codeNotFound,
  40075: { code: 'coupon-not-found', params: {} },
  40078: { code: 'not-redeemable', params: { state: 'unavailable' } },
  40079: { code: 'not-redeemable', params: { state: 'expired' } },
  40099: { code: 'not-redeemable', params: { state: 'used' } },
  40127: { code: 'not-redeemable', params: { state: 'unavailable' } },
  45031: { code: 'sold-out', params: {} },
};

/** The failure that a phone hears of, or null when the error is not WeChat's. */
export function meaningOf(error: unknown): ErrorInfo | null {
  if (error instanceof WechatSilence) return { code: 'wechat-unavailable', params: {} };
  if (!(error instanceof WechatRefusal)) return null;
  return meanings[error.errcode] ?? { code: 'wechat-refused', params: { errcode: error.errcode } };
}

/** The fallback when WeChat refuses or is silent; bugs go on. */
export async function unlessWechatFails<Value, Fallback>(
  asked: Promise<Value>,
  fallback: Fallback,
): Promise<Value | Fallback> {
  return asked.catch((error: unknown) => {
    if (meaningOf(error)) return fallback;
    throw error;
  });
}

/** The fallback when WeChat's refusal means just that; everything else goes on. */
export async function unlessRefusedAs<Value, Fallback>(
  code: ErrorCode,
  asked: Promise<Value>,
  fallback: Fallback,
): Promise<Value | Fallback> {
  return asked.catch((error: unknown) => {
    if (meaningOf(error)?.code === code) return fallback;
    throw error;
  });
}
