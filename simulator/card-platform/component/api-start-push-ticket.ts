import type { OpenCall } from '../http/endpoint';
import { componentWithSecret } from './component-with-secret';

/** POST /cgi-bin/component/api_start_push_ticket: the tickets are pushed again, the first at once. */
export function apiStartPushTicket(call: OpenCall) {
  const { store, clock } = call.platform;
  const component = componentWithSecret(call, call.body.component_secret);
  store.components.put({ ...component, nextTicketAt: clock.seconds() });
  return { errcode: 0, errmsg: 'ok' };
}
