import type { Hono } from 'hono';
import { confirmAddCard, previewAddCard } from '../claim/add-card';
import type { ClaimContext } from '../claim/claim';
import { offerCards } from '../claim/offer-cards';
import type { Message } from '../state/message';
import type { World } from '../world';
import { controlBody, flagOf } from './control-body';
import { notFound } from './control-error';
import { userNamed } from './users';

/** The messages with cards that accounts sent, and claiming from one. */
export function messageRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/messages', (c) => c.json(store.messages.all()));

  app.post('/users/:id/messages/:message', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const message = store.messages.get(c.req.param('message'));
    if (!message?.to.includes(user.id)) return notFound(`message ${c.req.param('message')} to ${user.id}`);
    const { cardId, cardExt } = message;
    const context = contextOf(message);
    const confirm = flagOf(await controlBody(c), 'confirm') ?? false;
    const addCard = confirm ? confirmAddCard : previewAddCard;
    const result =
      cardExt === ''
        ? offerCards(platform, user, [cardId], context, confirm)
        : addCard(platform, user, [{ cardId, cardExt }], context);
    await store.commit();
    return c.json(result);
  });
}

/** Whoever reads it is in the account's session, or in its mass message. */
function contextOf({ kind, appid }: Message): ClaimContext {
  return { entry: kind === 'session' ? 'session' : 'mass-message', session: appid };
}
