import type { CardEvent, ComponentInfo } from '#server/wechat/wire/index';
import type { Pushed } from './push-row';

/** How a member is written in XML: text goes into CDATA, numbers and ids that are their own text stay bare. */
export type Form = 'text' | 'bare';

type Head = 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event';
type EventNamed<Name> = Extract<CardEvent, { Event: Name }>;
type Forms<Event> = { [Member in keyof Required<Event>]: Form };

/** Every member of every event in the order in which WeChat writes them. Reference §5.3. */
const MEMBERS: { [Name in CardEvent['Event']]: Forms<Omit<EventNamed<Name>, Head>> } = {
  card_merchant_check_result: { MerchantId: 'bare', IsPass: 'bare', Reason: 'text' },
  card_pass_check: { CardId: 'text' },
  card_not_pass_check: { CardId: 'text', RefuseReason: 'text' },
  user_get_card: {
    CardId: 'text',
    IsGiveByFriend: 'bare',
    UserCardCode: 'text',
    FriendUserName: 'text',
    OuterId: 'bare',
    OldUserCardCode: 'text',
    OuterStr: 'text',
    IsRestoreMemberCard: 'bare',
    IsRecommendByFriend: 'bare',
    UnionId: 'bare',
    SourceScene: 'text',
  },
  card_pay_order: {
    OrderId: 'text',
    Status: 'text',
    CreateOrderTime: 'bare',
    PayFinishTime: 'bare',
    Desc: 'text',
    FreeCoinCount: 'text',
    PayCoinCount: 'text',
    RefundFreeCoinCount: 'text',
    RefundPayCoinCount: 'text',
    OrderType: 'text',
    Memo: 'text',
    ReceiptInfo: 'text',
  },
  user_gifting_card: {
    CardId: 'text',
    UserCardCode: 'text',
    IsReturnBack: 'bare',
    FriendUserName: 'text',
    IsChatRoom: 'bare',
  },
  user_pay_from_pay_cell: {
    CardId: 'text',
    UserCardCode: 'text',
    TransId: 'text',
    LocationId: 'bare',
    Fee: 'text',
    OriginalFee: 'text',
  },
  update_member_card: {
    CardId: 'text',
    UserCardCode: 'text',
    ModifyBonus: 'bare',
    ModifyBalance: 'bare',
  },
  submit_membercard_user_info: { CardId: 'text', UserCardCode: 'text' },
  user_view_card: { CardId: 'text', UserCardCode: 'text', OuterStr: 'text' },
  card_sku_remind: { CardId: 'text', Detail: 'text' },
  user_enter_session_from_card: { CardId: 'text', UserCardCode: 'text' },
  poi_check_notify: { UniqId: 'text', PoiId: 'text', Result: 'text', Msg: 'text' },
  giftcard_pay_done: { PageId: 'text', OrderId: 'text' },
  giftcard_send_to_friend: { PageId: 'text', OrderId: 'text', IsChatRoom: 'bare', IsReturnBack: 'text' },
  giftcard_user_accept: { PageId: 'text', OrderId: 'text', IsChatRoom: 'bare' },
  user_del_card: { CardId: 'text', UserCardCode: 'text' },
  user_consume_card: {
    CardId: 'text',
    UserCardCode: 'text',
    ConsumeSource: 'text',
    LocationName: 'text',
    StaffOpenId: 'text',
    VerifyCode: 'text',
    RemarkAmount: 'text',
    OuterStr: 'text',
    OutTradeNo: 'text',
    TransId: 'text',
    LocationId: 'bare',
  },
};

const HEAD: Record<Head, Form> = {
  ToUserName: 'text',
  FromUserName: 'text',
  CreateTime: 'bare',
  MsgType: 'text',
  Event: 'text',
};

type InfoHead = 'AppId' | 'CreateTime' | 'InfoType' | 'Event' | 'FromUserName';
type InfoNamed<Name> = Extract<ComponentInfo, { InfoType: Name }>;

const CONSENT = {
  AuthorizerAppid: 'text',
  AuthorizationCode: 'text',
  AuthorizationCodeExpiredTime: 'bare',
  PreAuthCode: 'text',
} as const;

/** What third-party platforms are told; reference §1.4. */
const INFO_MEMBERS: { [Name in ComponentInfo['InfoType']]: Forms<Omit<InfoNamed<Name>, InfoHead>> } = {
  component_verify_ticket: { ComponentVerifyTicket: 'text' },
  authorized: CONSENT,
  updateauthorized: CONSENT,
  unauthorized: { AuthorizerAppid: 'text' },
};

const INFO_HEAD = { AppId: 'text', CreateTime: 'bare', InfoType: 'text' } as const;

export interface Member {
  name: string;
  value: string | number;
  form: Form;
}

/** The members that this event carries, in WeChat's order. */
export function membersOf(event: Pushed): Member[] {
  const values = new Map<string, string | number | undefined>(Object.entries(event));
  return Object.entries(formsOf(event)).flatMap(([name, form]) => {
    const value = values.get(name);
    return value === undefined ? [] : [{ name, value, form }];
  });
}

function formsOf(event: Pushed): Readonly<Record<string, Form>> {
  if (event.Event === undefined) return { ...INFO_HEAD, ...INFO_MEMBERS[event.InfoType] };
  return { ...HEAD, ...MEMBERS[event.Event] };
}
