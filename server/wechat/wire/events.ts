/** Head of every event; `FromUserName` is the Official Account's openid, `CreateTime` in Unix seconds. */
interface EventHead<Name extends string> {
  ToUserName: string;
  FromUserName: string;
  CreateTime: number;
  MsgType: 'event';
  Event: Name;
}

export interface CardPassCheckEvent extends EventHead<'card_pass_check'> {
  CardId: string;
}

export interface CardNotPassCheckEvent extends EventHead<'card_not_pass_check'> {
  CardId: string;
  RefuseReason: string;
}

export interface UserGetCardEvent extends EventHead<'user_get_card'> {
  CardId: string;
  UserCardCode: string;
  IsGiveByFriend: number;
  FriendUserName: string;
  OuterId: number;
  OldUserCardCode: string;
  OuterStr: string;
  IsRestoreMemberCard: number;
  IsRecommendByFriend: number;
  UnionId?: string;
  /** Claimed by the open-card component: SOURCE_SCENE_PRE_ACTIVATE (seen live in 2022). */
  SourceScene?: string;
}

/** The stock became empty; `Detail` is `the card's quantity is equal to 0`. */
export interface CardSkuRemindEvent extends EventHead<'card_sku_remind'> {
  CardId: string;
  Detail: string;
}

/** Somebody went from a card into the account's session. */
export interface UserEnterSessionFromCardEvent extends EventHead<'user_enter_session_from_card'> {
  CardId: string;
  UserCardCode: string;
}

export interface UserDelCardEvent extends EventHead<'user_del_card'> {
  CardId: string;
  UserCardCode: string;
}

export interface UserConsumeCardEvent extends EventHead<'user_consume_card'> {
  CardId: string;
  UserCardCode: string;
  ConsumeSource: 'FROM_API' | 'FROM_MP' | 'FROM_MOBILE_HELPER';
  LocationName: string;
  StaffOpenId: string;
  VerifyCode: string;
  RemarkAmount: string;
  OuterStr: string;
  /** These only with 微信买单. */
  OutTradeNo?: string;
  TransId?: string;
  LocationId?: number;
}

/** `IsReturnBack` is 1 when the present comes back to its donor, who is FromUserName. */
export interface UserGiftingCardEvent extends EventHead<'user_gifting_card'> {
  CardId: string;
  UserCardCode: string;
  IsReturnBack: number;
  FriendUserName: string;
  IsChatRoom: number;
}

/** 微信买单: fees in fen, as decimal texts; a user_consume_card comes with it. */
export interface UserPayFromPayCellEvent extends EventHead<'user_pay_from_pay_cell'> {
  CardId: string;
  UserCardCode: string;
  TransId: string;
  LocationId: number;
  Fee: string;
  OriginalFee: string;
}

/** Coins (券点) as decimal texts, times in Unix seconds; sent whenever an order changes. */
export interface CardPayOrderEvent extends EventHead<'card_pay_order'> {
  OrderId: string;
  Status: string;
  CreateOrderTime: number;
  PayFinishTime: number;
  Desc: string;
  FreeCoinCount: string;
  PayCoinCount: string;
  RefundFreeCoinCount: string;
  RefundPayCoinCount: string;
  OrderType: string;
  Memo: string;
  ReceiptInfo: string;
}

/** A new store's review; `UniqId` is the merchant's own id for it (sid). */
export interface PoiCheckNotifyEvent extends EventHead<'poi_check_notify'> {
  UniqId: string;
  PoiId: string;
  Result: 'succ' | 'fail';
  Msg: string;
}

/** A sub-merchant's review (第三方代制). */
export interface CardMerchantCheckResultEvent extends EventHead<'card_merchant_check_result'> {
  MerchantId: number;
  IsPass: 0 | 1;
  Reason: string;
}

/** A gift card was paid for on a page. */
export interface GiftcardPayDoneEvent extends EventHead<'giftcard_pay_done'> {
  PageId: string;
  OrderId: string;
}

/** `true` or `false` as texts; IsReturnBack when it comes back to its buyer, who is FromUserName. */
export interface GiftcardSendToFriendEvent extends EventHead<'giftcard_send_to_friend'> {
  PageId: string;
  OrderId: string;
  IsChatRoom: 'true' | 'false';
  IsReturnBack: 'true' | 'false';
}

export interface GiftcardUserAcceptEvent extends EventHead<'giftcard_user_accept'> {
  PageId: string;
  OrderId: string;
  IsChatRoom: 'true' | 'false';
}

/** A member's bonus or balance changed by so much; balance in fen. */
export interface UpdateMemberCardEvent extends EventHead<'update_member_card'> {
  CardId: string;
  UserCardCode: string;
  ModifyBonus: number;
  ModifyBalance: number;
}

/** Somebody sent in the form of a member card. */
export interface SubmitMembercardUserInfoEvent extends EventHead<'submit_membercard_user_info'> {
  CardId: string;
  UserCardCode: string;
}

/** Somebody looks at a member card with need_push_on_view. */
export interface UserViewCardEvent extends EventHead<'user_view_card'> {
  CardId: string;
  UserCardCode: string;
  OuterStr: string;
}

export type CardEvent =
  | CardMerchantCheckResultEvent
  | GiftcardPayDoneEvent
  | GiftcardSendToFriendEvent
  | GiftcardUserAcceptEvent
  | UpdateMemberCardEvent
  | SubmitMembercardUserInfoEvent
  | UserViewCardEvent
  | PoiCheckNotifyEvent
  | UserGiftingCardEvent
  | UserPayFromPayCellEvent
  | CardPayOrderEvent
  | CardPassCheckEvent
  | CardNotPassCheckEvent
  | UserGetCardEvent
  | CardSkuRemindEvent
  | UserEnterSessionFromCardEvent
  | UserDelCardEvent
  | UserConsumeCardEvent;
