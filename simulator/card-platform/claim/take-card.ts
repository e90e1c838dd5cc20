import { newCode } from '../codes/new-code';
import { validityWindow } from '../codes/validity';
import { isWhitelisted } from '../putting/white-list';
import type { UserCard } from '../state/user-card';
import type { Claim } from './claim';

/** Gives the person a code: one less in stock, one more in the card pack, an event to the account. */
export function takeCard(claim: Claim): UserCard {
  const { platform, user, card, values, now } = claim;
  const { store } = platform;
  store.cards.put({ ...card, quantity: card.quantity - 1 });
  const userCard = store.userCards.put({
    appid: card.appid,
    cardId: card.id,
    code: values.code || newCode(store),
    userId: user.id,
    status: 'NORMAL',
    window: windowOf(claim),
    claimTime: now,
    outerStr: values.outerStr,
    outerId: values.outerId,
    whitelisted: isWhitelisted(platform, card.appid, user.id),
  });
  announceClaim(claim, userCard);
  return userCard;
}

function windowOf({ card, values, now }: Claim): UserCard['window'] {
  const dates = card.base.date_info;
  return dates.type === 'DATE_TYPE_FIX_TERM' ? validityWindow(dates, values.fixedBegin ?? now) : null;
}

function announceClaim({ platform, account, user }: Claim, userCard: UserCard): void {
  const unionid = platform.unionid(account, user.id);
  platform.announce(account, 'user_get_card', platform.openid(account.appid, user.id), {
    CardId: userCard.cardId,
    IsGiveByFriend: 0,
    UserCardCode: userCard.code,
    FriendUserName: '',
    OuterId: userCard.outerId,
    OldUserCardCode: '',
    OuterStr: userCard.outerStr,
    IsRestoreMemberCard: 0,
    IsRecommendByFriend: 0,
    ...(unionid === undefined ? {} : { UnionId: unionid }),
  });
}
