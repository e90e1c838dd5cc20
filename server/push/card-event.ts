import type { AccountOpenId, CardId, CouponCode, StoreId, UnionId } from '#domain/brand';
import { type UnixSeconds, unixSeconds } from '#domain/time';
import type { UsageSource } from '#domain/usage';
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
  /** `api` is a call like ours; any other source certainly was not our counter. */
  source: Exclude<UsageSource, 'counter'>;
  store: string;
  storeId: StoreId | '';
  /** Who of the staff, as the Official Account knows them; only 卡券商户助手 says. */
  staff: AccountOpenId | '';
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
  const { LocationName: store = '', LocationId = '', StaffOpenId = '' } = members;
  return {
    kind: 'consumed',
    ...couponIn(members),
    source: sourceIn(members),
    store,
    storeId: LocationId as StoreId | '',
    staff: StaffOpenId as AccountOpenId | '',
    at: timeIn(members),
  };
}

/**
 * WeChat names three sources. Two more carry one of these names and are told by the members that only they have
 * (reference §5.3): 微信买单 its payment, 自助核销 a place or what its holder entered, and never a member of staff.
 */
function sourceIn(members: Members): Consumed['source'] {
  const { ConsumeSource = '', StaffOpenId, TransId, OutTradeNo } = members;
  if (TransId || OutTradeNo) return 'pay';
  if (StaffOpenId) return 'helper';
  if (members.VerifyCode || members.RemarkAmount || members.LocationName) return 'self';
  return Object.hasOwn(sources, ConsumeSource) ? sources[ConsumeSource]! : 'other';
}

/** The helper always has a member of staff; without one, a customer did it by themselves. */
const sources: Readonly<Record<string, Consumed['source']>> = {
  FROM_API: 'api',
  FROM_MP: 'web',
  FROM_MOBILE_HELPER: 'self',
};

function reviewed({ CardId: cardId }: Members): CardEvent {
  return cardId ? { kind: 'reviewed', cardId: cardId as CardId } : other;
}

function couponIn({ CardId: cardId, UserCardCode: code }: Members) {
  return { cardId: cardId as CardId, code: code as CouponCode };
}

function timeIn({ CreateTime }: Members): UnixSeconds {
  return unixSeconds(Number(CreateTime));
}
