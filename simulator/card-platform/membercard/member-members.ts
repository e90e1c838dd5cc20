import type { MemberFormInfo } from '#server/wechat/wire/index';
import type { CardPlatform } from '../platform';
import type { UserCard } from '../state/user-card';

/** What code/get and userinfo/get both tell of a member; reference §2.8, §2.20. */
export function memberMembers({ store }: CardPlatform, { userId, member, form }: UserCard) {
  const nothing: MemberFormInfo = { common_field_list: [], custom_field_list: [] };
  return {
    nickname: store.users.get(userId)?.name ?? '',
    membership_number: member?.number ?? '',
    bonus: member?.bonus ?? 0,
    user_info: form ?? nothing,
  };
}
