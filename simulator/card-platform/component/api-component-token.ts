import type { ComponentTokenAnswer } from '#server/wechat/wire/index';
import { issueToken, TOKEN_LIFE } from '../credentials/access-tokens';
import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';
import { componentWithSecret } from './component-with-secret';
import { TICKET_LIFE } from './verify-tickets';

/** POST /cgi-bin/component/api_component_token: a token for a ticket that was pushed within twelve hours. */
export function apiComponentToken(call: OpenCall): ComponentTokenAnswer {
  const component = componentWithSecret(call, call.body.component_appsecret);
  checkTicket(call.platform, component, call.body.component_verify_ticket);
  const { value } = issueToken(call.platform, component.appid, 'component');
  return { component_access_token: value, expires_in: TOKEN_LIFE };
}

/** Refuses with 61006 (or 40091) what never was a ticket of this platform, with 61005 one that is too old. */
function checkTicket({ store, clock, config }: CardPlatform, { appid }: Component, value: unknown): void {
  const ticket = typeof value === 'string' ? store.componentTickets.get(value) : undefined;
  const known = ticket?.componentAppid === appid ? ticket : refuse(config.wrongVerifyTicketCode);
  if (clock.seconds() >= known.issuedAt + TICKET_LIFE) refuse(61005);
}
