import type { Push } from '../world/platform-types';

/** WeChat's events of cards, reference §5.3. */
const names: Record<string, string> = {
  card_pass_check: '审核通过',
  card_not_pass_check: '审核未通过',
  user_get_card: '领取',
  user_gifting_card: '转赠',
  user_del_card: '删除',
  user_consume_card: '核销',
  user_pay_from_pay_cell: '微信买单',
  user_view_card: '进入会员卡',
  user_enter_session_from_card: '从卡券进入公众号',
  update_member_card: '会员卡更新',
  card_sku_remind: '库存报警',
  card_pay_order: '券点流水',
  submit_membercard_user_info: '会员卡激活',
  card_merchant_check_result: '子商户审核',
  poi_check_notify: '门店审核',
  component_verify_ticket: '第三方平台票据',
  authorized: '授权',
  updateauthorized: '更新授权',
  unauthorized: '取消授权',
};

/** The name that a push goes by: a third-party platform's have an InfoType in place of an Event. */
export const pushName = ({ event }: Push): string =>
  event.Event === undefined ? event.InfoType : event.Event;

/** The event in one or two words; its own name when WeChat has none here. */
export const eventName = (event: string): string => names[event] ?? event;
