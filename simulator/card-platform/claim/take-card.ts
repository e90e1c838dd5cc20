import { remindOfStock } from '../cards/remind-of-stock';
import { takeDepositedCode } from '../codes/deposited-codes';
import { newCode } from '../codes/new-code';
import { validityWindow } from '../codes/validity';
import { isWhitelisted } from '../putting/white-list';
import { givesDepositedCodes } from '../state/card';
import type { UserCard } from '../state/user-card';
import type { Claim } from './claim';

/** Gives the person a code: one less in stock, one more in the card pack, an event to the account. */
export function takeCard(claim: Claim): UserCard {
  const { platform, user, card, values, context, now } = claim;
  const { store } = platform;
  store.cards.put({ ...card, quantity: card.quantity - 1 });
  const userCard = store.userCards.put({
    appid: card.appid,
    cardId: card.id,
    code: values.code || codeFor(claim),
    userId: user.id,
    status: 'NORMAL',
    window: windowOf(claim),
    claimTime: now,
    outerStr: values.outerStr,
    outerId: values.outerId,
    whitelisted: isWhitelisted(platform, card.appid, user.id),
    ...(context.reward && { rewarded: true }),
  });
  announceClaim(claim, userCard);
  if (card.quantity === 1) remindOfStock(platform, claim.account, card.id);
  return userCard;
}

/** An imported code or a new one. There is one for each in stock; reference §2.14. */
function codeFor({ platform: { store }, card }: Claim): string {
  return (givesDepositedCodes(card) && takeDepositedCode(store, card.id)) || newCode(store);
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
