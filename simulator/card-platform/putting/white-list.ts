import type { CardPlatform } from '../platform';

/** Whether this person may claim the account's cards before review. */
export function isWhitelisted({ store }: CardPlatform, appid: string, userId: string): boolean {
  return store.whiteLists.get(appid)?.userIds.includes(userId) ?? false;
}
