import type { Hono } from 'hono';
import { type AddCardItem, confirmAddCard, previewAddCard } from '../claim/add-card';
import { scanCard } from '../claim/scan-card';
import { isObject, type JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { QrTicket } from '../state/putting';
import type { World } from '../world';
import { readContext } from './claim-context';
import { controlBody, flagOf, textOf } from './control-body';
import { notFound, wrong } from './control-error';
import { userNamed } from './users';

const SHOW_PATH = '/cgi-bin/showqrcode';

/** What a phone does when its person claims: wx.addCard's page, and scanning a card's QR code. */
export function claimRoutes(app: Hono, { platform }: World): void {
  app.post('/users/:id/add-card', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    const items = readItems(body.cardList);
    const context = readContext(body, 'chat');
    const act = flagOf(body, 'confirm') === true ? confirmAddCard : previewAddCard;
    const result = act(platform, user, items, context);
    await platform.store.commit();
    return c.json(result);
  });

  app.post('/users/:id/scan', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    const qrTicket = findQrTicket(platform, body) ?? notFound('QR code of this ticket or url');
    const result = scanCard(
      platform,
      user,
      qrTicket,
      readContext(body, 'scan'),
      flagOf(body, 'confirm') ?? true,
    );
    await platform.store.commit();
    return c.json(result);
  });
}

function readItems(list: unknown): AddCardItem[] {
  if (!Array.isArray(list) || list.length === 0) return wrong('cardList must be a list with a card in it');
  return list.map((item: unknown) => {
    if (!isObject(item) || typeof item.cardId !== 'string') return wrong('each card needs a cardId');
    return { cardId: item.cardId, cardExt: item.cardExt };
  });
}

/** By its ticket, by the address in the QR code, or by the address that shows it. */
function findQrTicket({ store }: CardPlatform, body: JsonObject): QrTicket | undefined {
  const ticket = textOf(body, 'ticket');
  if (ticket !== undefined) return store.qrTickets.get(ticket);
  const url = textOf(body, 'url') ?? wrong('ticket or url is missing');
  const shown = URL.canParse(url) ? new URL(url) : undefined;
  if (shown?.pathname === SHOW_PATH) return store.qrTickets.get(shown.searchParams.get('ticket') ?? '');
  return store.qrTicketsByUrl(url)[0];
}
