import type { Hono } from 'hono';
import { cardPack } from '../card-pack/card-pack';
import { type ActRefusal, deleteUserCard, showCode, viewCard } from '../card-pack/user-acts';
import type { CardPlatform } from '../platform';
import type { World } from '../world';
import { notFound, notNow } from './control-error';
import { userNamed } from './users';

const refusals: Readonly<Record<ActRefusal, string>> = {
  'not-usable': 'the card cannot be used now',
  'no-code': 'the card has no code to show',
};

/** A person's card pack and what they can do with a card in it. */
export function cardPackRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/users/:id/cards', (c) => c.json(cardPack(platform, userNamed(platform, c.req.param('id')))));

  app.post('/users/:id/cards/:code/show', async (c) => {
    const { userCard, card } = heldCard(platform, c.req.param('id'), c.req.param('code'));
    const shown = showCode(platform, userCard, card);
    if (typeof shown === 'string') return notNow(refusals[shown]);
    await store.commit();
    return c.json(shown);
  });

  app.post('/users/:id/cards/:code/view', async (c) => {
    const { userCard } = heldCard(platform, c.req.param('id'), c.req.param('code'));
    viewCard(platform, userCard);
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/cards/:code/delete', async (c) => {
    const { user, userCard } = heldCard(platform, c.req.param('id'), c.req.param('code'));
    const refusal = deleteUserCard(platform, user, userCard);
    if (refusal) notNow(refusals[refusal]);
    await store.commit();
    return c.json({});
  });
}

function heldCard(platform: CardPlatform, userId: string, code: string) {
  const { store } = platform;
  const user = userNamed(platform, userId);
  const rows = store.userCardsOfUser(user.id).filter((row) => row.status !== 'DELETE');
  const userCard = rows.find((row) => row.code === code) ?? notFound('card with this code in the card pack');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  return { user, userCard, card };
}
