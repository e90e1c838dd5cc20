import type { CardPlatform } from '../platform';
import { isWhitelisted } from '../putting/white-list';
import type { Card } from '../state/card';
import type { User } from '../state/user';
import type { UserCard } from '../state/user-card';
import { isForFriends } from './mark';

const unreviewed: readonly Card['status'][] = ['CARD_STATUS_NOT_VERIFY', 'CARD_STATUS_VERIFY_FAIL'];

/** Codes of 朋友的券 that this person's friends claimed and this person sees, too; reference §3.3. */
export function sharedWith(platform: CardPlatform, user: User): UserCard[] {
  const { store } = platform;
  const owners = store.users.all().filter(({ id, friends }) => id !== user.id && friends.includes(user.id));
  return owners.flatMap(({ id }) => store.userCardsOfUser(id)).filter((row) => isShared(platform, user, row));
}

/** Whether a friend's code is in this person's list: usable ones, and those that this person redeemed. */
function isShared(platform: CardPlatform, user: User, row: UserCard): boolean {
  const card = platform.store.cards.get(row.cardId);
  if (!card || !isForFriends(card)) return false;
  if (row.status !== 'NORMAL') return row.consumedBy === user.id;
  return !unreviewed.includes(card.status) || isWhitelisted(platform, card.appid, user.id);
}

/** Whether the code is one of a 朋友的券. */
export function isShareable({ store }: CardPlatform, row: UserCard): boolean {
  const card = store.cards.get(row.cardId);
  return card !== undefined && isForFriends(card);
}

/** Whether this person may use the code: its owner, or a friend who sees it. */
export function maySee(platform: CardPlatform, user: User, row: UserCard): boolean {
  if (row.userId === user.id) return true;
  const owner = platform.store.users.get(row.userId);
  return owner?.friends.includes(user.id) === true && isShared(platform, user, row);
}
