import type { Hono } from 'hono';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';
import type { World } from '../world';
import { type ComponentFields, newComponent, readComponentFields } from './component-fields';
import { controlBody } from './control-body';
import type { ComponentView } from './views';

/** Third-party platforms (第三方平台) as their developers set them up at open.weixin.qq.com. */
export function componentRoutes(app: Hono, world: World): void {
  const { platform } = world;
  const { store, clock } = platform;

  app.get('/components', (c) => c.json(store.components.all().map((one) => view(platform, one))));

  app.post('/components', async (c) => {
    const fields = readComponentFields(await controlBody(c));
    const before = store.components.get(fields.appid ?? '') ?? newComponent(clock.seconds());
    const { appid } = store.components.put(changed(before, fields, clock.seconds()));
    await world.verifyTickets.run();
    await store.commit();
    return c.json(view(platform, store.components.get(appid)!));
  });
}

function changed(before: Component, fields: ComponentFields, now: number): Component {
  const { ticketPushing, ...members } = fields;
  const after = { ...before, ...members };
  if (ticketPushing === undefined) return after;
  return { ...after, nextTicketAt: ticketPushing ? (before.nextTicketAt ?? now) : null };
}

function view({ store }: CardPlatform, { nextTicketAt, ...component }: Component): ComponentView {
  const tickets = store.ticketsOfComponent(component.appid);
  return { ...component, ticketPushing: nextTicketAt !== null, verifyTicket: tickets.at(-1)?.value ?? null };
}
