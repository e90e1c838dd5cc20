import type { AccountOpenId, CardId, CouponCode, EncryptedCode } from '#domain/brand';
import type { PlatformState } from '#domain/coupon';
import { unixSeconds } from '#domain/time';
import type { Window } from '#domain/validity';
import type { WechatHttp } from './http';
import { WechatRefusal, WechatSilence } from './wechat-error';
import type * as wire from './wire/index';

/** What WeChat knows of a code. */
export interface PlatformCoupon {
  cardId: CardId;
  code: CouponCode;
  holder: AccountOpenId;
  window: Window;
  state: PlatformState;
  canConsume: boolean;
  /** What the claim carried; empty when nothing. */
  outerStr: string;
  /** Who has a 朋友的券 open or is paying with it (reference §3.5); empty for nobody, and for other coupons. */
  markedBy: AccountOpenId | '';
}

/** `unknown`: no answer, so the code may be consumed. */
export type Consumption =
  | { kind: 'done' }
  | { kind: 'refused'; refusal: WechatRefusal }
  | { kind: 'unknown' };

const BUSY = -1;

const states: Readonly<Record<wire.UserCardStatus, PlatformState>> = {
  NORMAL: 'normal',
  CONSUMED: 'consumed',
  EXPIRE: 'expired',
  GIFTING: 'gifting',
  GIFT_TIMEOUT: 'gift-timeout',
  DELETE: 'deleted',
  UNAVAILABLE: 'unavailable',
};

/** The endpoints under /card/code. Reference §2.8 to §2.10. */
export function createCodeApi(http: WechatHttp) {
  return {
    /** Also for codes that cannot be consumed; a code that nobody claimed is refused with 40056. */
    async get(code: CouponCode, cardId?: CardId): Promise<PlatformCoupon> {
      const body: wire.CodeGetRequest = { code, card_id: cardId, check_consume: false };
      const answer = await http.read<wire.CodeGetAnswer>({ path: '/card/code/get', body });
      return couponFromWire(code, answer);
    },

    /** The code behind what WeChat hands to phones; any other text is refused with 40075. */
    async decrypt(encrypted: EncryptedCode): Promise<CouponCode> {
      const body: wire.CodeDecryptRequest = { encrypt_code: encrypted };
      const { code } = await http.read<wire.CodeDecryptAnswer>({ path: '/card/code/decrypt', body });
      return code as CouponCode;
    },

    /** Uses a coupon up. There is no way back and no second try: ask `get` after an unknown outcome. */
    async consume(code: CouponCode, cardId: CardId): Promise<Consumption> {
      const body: wire.CodeConsumeRequest = { code, card_id: cardId };
      try {
        await http.write<wire.CodeConsumeAnswer>({ path: '/card/code/consume', body });
        return { kind: 'done' };
      } catch (error) {
        return consumptionAfter(error);
      }
    },
  };
}

export type CodeApi = ReturnType<typeof createCodeApi>;

function couponFromWire(code: CouponCode, answer: wire.CodeGetAnswer): PlatformCoupon {
  const { card, openid, user_card_status, can_consume, outer_str, mark_openid } = answer;
  return {
    cardId: card.card_id as CardId,
    code,
    holder: openid as AccountOpenId,
    window: { from: unixSeconds(Number(card.begin_time)), until: unixSeconds(Number(card.end_time)) },
    state: states[user_card_status] ?? 'unavailable',
    canConsume: can_consume,
    outerStr: outer_str ?? '',
    markedBy: (mark_openid ?? '') as AccountOpenId | '',
  };
}

/** A busy WeChat does not say how far it came. */
function consumptionAfter(error: unknown): Consumption {
  if (error instanceof WechatSilence) return { kind: 'unknown' };
  if (!(error instanceof WechatRefusal)) throw error;
  return error.errcode === BUSY ? { kind: 'unknown' } : { kind: 'refused', refusal: error };
}
