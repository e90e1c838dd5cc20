import type { Context, Hono } from 'hono';
import { cardPack } from '../card-pack/card-pack';
import { type ActRefusal, deleteUserCard, showCode, viewCard } from '../card-pack/user-acts';
import type { CardPlatform } from '../platform';
import { isInPack } from '../state/user-card';
import type { World } from '../world';
import { controlBody, textOf } from './control-body';
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
    const { userCard, card } = await heldCard(platform, c);
    const shown = showCode(platform, userCard, card);
    if (typeof shown === 'string') return notNow(refusals[shown]);
    await store.commit();
    return c.json(shown);
  });

  app.post('/users/:id/cards/:code/view', async (c) => {
    const { userCard } = await heldCard(platform, c);
    viewCard(platform, userCard);
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/cards/:code/delete', async (c) => {
    const { userCard, card } = await heldCard(platform, c);
    deleteUserCard(platform, userCard, card);
    await store.commit();
    return c.json({});
  });
}

/** The card that the path names; `cardId` in the body tells cards with the same custom code apart. */
async function heldCard({ store }: CardPlatform, c: Context) {
  const user = store.users.get(c.req.param('id') ?? '') ?? notFound('user with this id');
  const cardId = textOf(await controlBody(c), 'cardId');
  const rows = store
    .userCardsOfUser(user.id)
    .filter((row) => isInPack(row) && (cardId ?? row.cardId) === row.cardId);
  const userCard =
    rows.find((row) => row.code === c.req.param('code')) ?? notFound('card with this code in the card pack');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  return { userCard, card };
}
