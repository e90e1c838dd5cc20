import type { CardStatus, CardType, UserCardStatus } from '#server/wechat/wire/index';

/** How good a state is: colours a pill, always beside a word. */
export type Tone = 'ok' | 'warn' | 'bad' | 'quiet';

export interface Word {
  text: string;
  tone: Tone;
}

/** WeChat's own names of the card types, reference §2.1. */
const cardTypes: Record<string, string> = {
  GROUPON: '团购券',
  CASH: '代金券',
  DISCOUNT: '折扣券',
  GIFT: '兑换券',
  GENERAL_COUPON: '优惠券',
  MOVIE_TICKET: '电影票',
  BOARDING_PASS: '飞机票',
  MEETING_TICKET: '会议门票',
  SCENIC_TICKET: '景区门票',
  GENERAL_CARD: '礼品卡',
  MEMBER_CARD: '会员卡',
} satisfies Record<CardType, string>;

const cardStatuses: Record<string, Word> = {
  CARD_STATUS_NOT_VERIFY: { text: '审核中', tone: 'warn' },
  CARD_STATUS_VERIFY_FAIL: { text: '未通过', tone: 'bad' },
  CARD_STATUS_VERIFY_OK: { text: '已通过', tone: 'ok' },
  CARD_STATUS_DISPATCH: { text: '已投放', tone: 'ok' },
  CARD_STATUS_DELETE: { text: '已删除', tone: 'quiet' },
} satisfies Record<CardStatus, Word>;

const codeStates: Record<string, Word> = {
  NORMAL: { text: '正常', tone: 'ok' },
  CONSUMED: { text: '已核销', tone: 'quiet' },
  EXPIRE: { text: '已过期', tone: 'quiet' },
  GIFTING: { text: '转赠中', tone: 'warn' },
  GIFT_TIMEOUT: { text: '转赠超时', tone: 'warn' },
  DELETE: { text: '已删除', tone: 'quiet' },
  UNAVAILABLE: { text: '已失效', tone: 'bad' },
} satisfies Record<UserCardStatus, Word>;

const unknown = (text: string): Word => ({ text, tone: 'quiet' });

export const cardTypeName = (type: string): string => cardTypes[type] ?? type;
export const cardStatusWord = (status: string): Word => cardStatuses[status] ?? unknown(status);
export const codeStateWord = (state: string): Word => codeStates[state] ?? unknown(state);

/** `759733467744` → `7597 3346 7744`. */
export function inGroupsOfFour(code: string): string {
  return code.replace(/(.{4})(?=.)/gu, '$1 ');
}
