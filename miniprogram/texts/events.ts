import type { EventState } from '../domain/event-state';

export const eventStateNames: Record<EventState, string> = {
  new: '待处理',
  applied: '已处理',
  kept: '无需处理',
  refused: '不是本店的券',
};

/** By WeChat's names; there are more of them than we know. */
const eventNames: ReadonlyMap<string, string> = new Map([
  ['user_get_card', '领取'],
  ['user_gifting_card', '转赠'],
  ['user_del_card', '删除'],
  ['user_consume_card', '核销'],
  ['card_pass_check', '审核通过'],
  ['card_not_pass_check', '审核未通过'],
]);

export const eventName = (name: string): string => eventNames.get(name) ?? name;
