import type { CardPlatform, EventBody } from '../platform';
import type { UserCard } from '../state/user-card';

/** user_get_card: the person has the card; `more` are the members that differ from an ordinary claim's. */
export function announceClaim(
  platform: CardPlatform,
  { appid, userId, cardId, code, outerId, outerStr }: UserCard,
  more: Partial<EventBody<'user_get_card'>> = {},
): void {
  const account = platform.store.accounts.get(appid);
  if (!account) return;
  const unionid = platform.unionid(account, userId);
  platform.announce(account, 'user_get_card', platform.openid(appid, userId), {
    CardId: cardId,
    IsGiveByFriend: 0,
    UserCardCode: code,
    FriendUserName: '',
    OuterId: outerId,
    OldUserCardCode: '',
    OuterStr: outerStr,
    IsRestoreMemberCard: 0,
    IsRecommendByFriend: 0,
    ...(unionid === undefined ? {} : { UnionId: unionid }),
    ...more,
  });
}
