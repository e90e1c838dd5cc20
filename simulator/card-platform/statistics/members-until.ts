import type { ApiCall } from '../http/endpoint';
import { isMemberCard } from '../membercard/is-member-card';
import { dayNumberAt } from './shanghai-date';

/** People who had taken a member card of the account by the end of the day, and those who still have it. */
export function membersUntil({ platform, account }: ApiCall, day: number) {
  const { store } = platform;
  const rows = store
    .cardsOfAccount(account.appid)
    .filter(isMemberCard)
    .flatMap(({ id }) => store.userCardsOfCard(id))
    .filter(({ claimTime }) => dayNumberAt(claimTime) <= day);
  const people = (list: typeof rows) => new Set(list.map(({ userId }) => userId)).size;
  return {
    total_user: people(rows.filter(({ status }) => status === 'NORMAL')),
    total_receive_user: people(rows),
  };
}
