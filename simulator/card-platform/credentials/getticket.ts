import { randomBytes } from 'node:crypto';
import type { TicketAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import { type ApiTicket, type TicketType, ticketId } from '../state/credentials';
import { isTokenAlive } from './access-tokens';

const TICKET_LIFE = 7200;
const TICKET_BYTES = 64;

/** GET /cgi-bin/ticket/getticket: the same value for two hours, whatever becomes of the access_token (a switch). */
export function getticket({
  platform,
  account,
  query,
}: ApiCall): Pick<TicketAnswer, 'ticket' | 'expires_in'> {
  const type = query.get('type');
  if (type !== 'wx_card' && type !== 'jsapi') return refuse(40097);
  const now = platform.clock.seconds();
  const ticket =
    validTicket(platform, account.appid, type) ??
    newTicket(platform, account.appid, type, query.get('access_token') ?? '');
  return { ticket: ticket.value, expires_in: ticket.expiresAt - now };
}

/** The ticket with which a signature must be made now, if one has been issued. */
export function validTicket(platform: CardPlatform, appid: string, type: TicketType): ApiTicket | undefined {
  const ticket = platform.store.tickets.get(ticketId(appid, type));
  if (!ticket || platform.clock.seconds() >= ticket.expiresAt) return undefined;
  const dead = platform.config.ticketLife === 'with-token' && !isTokenAlive(platform, ticket.token ?? '');
  return dead ? undefined : ticket;
}

/** Ends the current ticket before its time; everything signed with it is wrong from now on. */
export function rotateTicket(platform: CardPlatform, appid: string, type: TicketType): void {
  platform.store.tickets.remove(ticketId(appid, type));
}

function newTicket(platform: CardPlatform, appid: string, type: TicketType, token: string): ApiTicket {
  const value = randomBytes(TICKET_BYTES).toString('base64url');
  return platform.store.tickets.put({
    appid,
    type,
    value,
    token,
    expiresAt: platform.clock.seconds() + TICKET_LIFE,
  });
}
