import type { AccountOpenId, CardId, CouponCode, UnionId } from '#domain/brand';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { Members } from './message-members';

export interface Claimed {
  kind: 'claimed';
  cardId: CardId;
  code: CouponCode;
  holder: AccountOpenId;
  unionId: UnionId | '';
  /** Of a present it tells of the giver's claim. */
  outerStr: string;
  /** Who gave it, and the code that it had with them; null when it was no present. */
  gift: { from: AccountOpenId; code: CouponCode } | null;
  at: UnixSeconds;
}

/** A present set out, or came back; in which order is not told. */
export interface Gifting {
  kind: 'gifting';
  cardId: CardId;
  code: CouponCode;
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
export type CardEvent = Claimed | Gifting | Deleted | Consumed | Reviewed | { kind: 'other' };

const other: CardEvent = { kind: 'other' };

/** By WeChat's names (reference §5.3). Without a card or a time, or a code where one is needed, there is nothing to do. */
const readers: Readonly<Record<string, (members: Members) => CardEvent>> = {
  user_get_card: (members) => withCode(members, () => claimed(members)),
  user_gifting_card: (members) => withCode(members, () => ({ kind: 'gifting', ...couponIn(members) })),
  user_del_card: (members) => withCode(members, () => ({ kind: 'deleted', ...couponIn(members) })),
  user_consume_card: (members) => withCode(members, () => consumed(members)),
  card_pass_check: reviewed,
  card_not_pass_check: reviewed,
};

export function cardEventOf(name: string, members: Members): CardEvent {
  return Object.hasOwn(readers, name) ? readers[name]!(members) : other;
}

function withCode({ CardId, UserCardCode, CreateTime = '' }: Members, read: () => CardEvent): CardEvent {
  return CardId && UserCardCode && /^\d{1,10}$/.test(CreateTime) ? read() : other;
}

function claimed(members: Members): Claimed {
  const { FromUserName, UnionId: unionId = '', OuterStr: outerStr = '' } = members;
  return {
    kind: 'claimed',
    ...couponIn(members),
    holder: FromUserName as AccountOpenId,
    unionId: unionId as UnionId,
    outerStr,
    gift: giftIn(members),
    at: timeIn(members),
  };
}

function giftIn(members: Members): Claimed['gift'] {
  const { IsGiveByFriend, FriendUserName = '', OldUserCardCode, UserCardCode } = members;
  if (IsGiveByFriend !== '1') return null;
  return { from: FriendUserName as AccountOpenId, code: (OldUserCardCode || UserCardCode) as CouponCode };
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
