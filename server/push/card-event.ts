import type { AccountOpenId, CardId, CouponCode, UnionId } from '#domain/brand';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Members } from './message-members';

export interface Claimed {
  kind: 'claimed';
  cardId: CardId;
  code: CouponCode;
  holder: AccountOpenId;
  unionId: UnionId | '';
  /** Empty when the coupon was a present: then the text tells of the giver's claim. */
  outerStr: string;
  at: UnixSeconds;
}

export interface Deleted {
  kind: 'deleted';
  cardId: CardId;
  code: CouponCode;
}

export interface Consumed {
  kind: 'consumed';
  cardId: CardId;
  code: CouponCode;
  /** FROM_API is a call like ours; FROM_MP and FROM_MOBILE_HELPER are WeChat's own tools. */
  source: string;
  store: string;
  at: UnixSeconds;
}

export interface Reviewed {
  kind: 'reviewed';
  cardId: CardId;
}

/** What an event of WeChat's means to us. */
export type CardEvent = Claimed | Deleted | Consumed | Reviewed | { kind: 'other' };

const other: CardEvent = { kind: 'other' };

/** By WeChat's names (reference §5.3). Without a card, or a code where one is needed, there is nothing to do. */
const readers: Readonly<Record<string, (members: Members) => CardEvent>> = {
  user_get_card: (members) => withCode(members, () => claimed(members)),
  user_del_card: (members) => withCode(members, () => ({ kind: 'deleted', ...couponIn(members) })),
  user_consume_card: (members) => withCode(members, () => consumed(members)),
  card_pass_check: reviewed,
  card_not_pass_check: reviewed,
};

export function cardEventOf(name: string, members: Members): CardEvent {
  return Object.hasOwn(readers, name) ? readers[name]!(members) : other;
}

function withCode({ CardId, UserCardCode }: Members, read: () => CardEvent): CardEvent {
  return CardId && UserCardCode ? read() : other;
}

function claimed(members: Members): Claimed {
  const { FromUserName, UnionId: unionId = '', IsGiveByFriend, OuterStr = '' } = members;
  return {
    kind: 'claimed',
    ...couponIn(members),
    holder: FromUserName as AccountOpenId,
    unionId: unionId as UnionId,
    outerStr: IsGiveByFriend === '1' ? '' : OuterStr,
    at: timeIn(members),
  };
}

function consumed(members: Members): Consumed {
  const { ConsumeSource: source = '', LocationName: store = '' } = members;
  return { kind: 'consumed', ...couponIn(members), source, store, at: timeIn(members) };
}

function reviewed({ CardId: cardId }: Members): CardEvent {
  return cardId ? { kind: 'reviewed', cardId: cardId as CardId } : other;
}

function couponIn({ CardId: cardId, UserCardCode: code }: Members) {
  return { cardId: cardId as CardId, code: code as CouponCode };
}

function timeIn({ CreateTime }: Members): UnixSeconds {
  return unixSeconds(Number(CreateTime));
}
