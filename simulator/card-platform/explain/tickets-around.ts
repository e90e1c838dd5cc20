import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';

/** What somebody may have taken for the account's api_ticket. */
export function ticketsAround({ store }: CardPlatform, { appid }: Account) {
  const tickets = store.tickets
    .all()
    .filter((ticket) => ticket.appid !== appid || ticket.type !== 'wx_card')
    .map((ticket) => ({
      mistake: ticket.appid === appid ? 'wrong-ticket-type' : 'other-account',
      value: ticket.value,
    }));
  const tokens = store.tokens.all().filter((token) => token.appid === appid);
  return [...tickets, ...tokens.map(({ value }) => ({ mistake: 'access-token-signed', value }))];
}
