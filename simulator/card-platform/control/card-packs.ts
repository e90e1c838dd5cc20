import type { Context, Hono } from 'hono';
import { cardPack } from '../card-pack/card-pack';
import { type ActRefusal, deleteUserCard, enterSession, showCode, viewCard } from '../card-pack/user-acts';
import { sharedWith } from '../friends/sharing';
import { takeReward } from '../friends/take-reward';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import { isInPack, type UserCard } from '../state/user-card';
import type { World } from '../world';
import { controlBody, flagOf, textOf } from './control-body';
import { notFound, notNow } from './control-error';
import { userNamed } from './users';

const refusals: Readonly<Record<ActRefusal, string>> = {
  'not-usable': 'the card cannot be used now',
  'no-code': 'the card has no code to show',
  'held-by-friend': 'another person holds this code right now',
};

/** A person's card pack and what they can do with a card in it. */
export function cardPackRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/users/:id/cards', (c) => c.json(cardPack(platform, userNamed(platform, c.req.param('id')))));

  app.post('/users/:id/cards/:code/show', async (c) => {
    const { user, userCard, card } = await seenCard(platform, c);
    const shown = showCode(platform, user, userCard, card);
    if (typeof shown === 'string') return notNow(refusals[shown]);
    await store.commit();
    return c.json(shown);
  });

  app.post('/users/:id/cards/:code/view', async (c) => {
    const { user, userCard } = await seenCard(platform, c);
    viewCard(platform, user, userCard);
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/cards/:code/enter-session', async (c) => {
    const { user, userCard } = await seenCard(platform, c);
    enterSession(platform, user, userCard);
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/cards/:code/reward', async (c) => {
    const { user, userCard, body } = await seenCard(platform, c);
    const taken = takeReward(platform, user, userCard, flagOf(body, 'confirm') ?? true);
    if (!taken) return notNow('redeeming this card left no reward to this person');
    await store.commit();
    return c.json(taken);
  });

  app.post('/users/:id/cards/:code/delete', async (c) => {
    const { userCard, card } = await heldCard(platform, c);
    deleteUserCard(platform, userCard, card);
    await store.commit();
    return c.json({});
  });
}

/** The own card that the path names; `cardId` in the body tells cards with the same custom code apart. */
async function heldCard(platform: CardPlatform, c: Context) {
  const user = userNamed(platform, c.req.param('id') ?? '');
  return namedIn(platform, c, user, platform.store.userCardsOfUser(user.id).filter(isInPack));
}

/** As `heldCard`, or a friend's code of a 朋友的券 that this person sees. */
async function seenCard(platform: CardPlatform, c: Context) {
  const user = userNamed(platform, c.req.param('id') ?? '');
  const own = platform.store.userCardsOfUser(user.id).filter(isInPack);
  return namedIn(platform, c, user, [...own, ...sharedWith(platform, user)]);
}

async function namedIn({ store }: CardPlatform, c: Context, user: User, rows: readonly UserCard[]) {
  const body = await controlBody(c);
  const cardId = textOf(body, 'cardId');
  const code = c.req.param('code');
  const userCard =
    rows.find((row) => row.code === code && (cardId ?? row.cardId) === row.cardId) ??
    notFound('card with this code in the card pack');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  return { user, userCard, card, body };
}
