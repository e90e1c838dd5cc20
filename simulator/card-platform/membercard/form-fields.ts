import type { MemberForm } from '#server/wechat/wire/index';

/** All that a form asks for: WeChat's ids, and the merchant's own names. */
export function namesIn({
  common_field_id_list: ids = [],
  custom_field_list: texts = [],
  rich_field_list: choices = [],
}: MemberForm): string[] {
  return [...ids, ...texts, ...choices.map(({ name }) => name)];
}
