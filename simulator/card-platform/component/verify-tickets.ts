import { randomBytes } from 'node:crypto';
import { OnTime } from '../on-time';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';
import { tellComponent } from './tell-component';

/** Seconds that a component_verify_ticket can be used. */
export const TICKET_LIFE = 12 * 3600;
/** Seconds from one ticket to the next. */
const TICKET_GAP = 600;
const TICKET_BYTES = 60;
/** Until then an old ticket is known as one; seconds. */
const FORGOTTEN_AFTER = 2 * TICKET_LIFE;

/** Pushes each third-party platform's component_verify_ticket every ten minutes of the world; reference §1.4. */
export function verifyTickets(platform: CardPlatform): OnTime {
  const { store, clock } = platform;
  return new OnTime(clock, {
    name: 'component_verify_ticket',
    async doDue() {
      for (const component of store.components.all()) {
        if ((component.nextTicketAt ?? Infinity) <= clock.seconds()) newTicket(platform, component);
      }
      await store.commit();
    },
    nextDue: () => Math.min(...store.components.all().map(({ nextTicketAt }) => nextTicketAt ?? Infinity)),
  });
}

function newTicket(platform: CardPlatform, component: Component): void {
  const { store, clock } = platform;
  const now = clock.seconds();
  for (const { value, issuedAt } of store.ticketsOfComponent(component.appid)) {
    if (now - issuedAt >= FORGOTTEN_AFTER) store.componentTickets.remove(value);
  }
  const value = `ticket@@@${randomBytes(TICKET_BYTES).toString('base64url')}`;
  store.componentTickets.put({ value, componentAppid: component.appid, issuedAt: now });
  store.components.put({ ...component, nextTicketAt: now + TICKET_GAP });
  tellComponent(platform, component, {
    AppId: component.appid,
    CreateTime: now,
    InfoType: 'component_verify_ticket',
    ComponentVerifyTicket: value,
  });
}
