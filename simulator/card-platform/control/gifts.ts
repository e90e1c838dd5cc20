import type { Context, Hono } from 'hono';
import { acceptGift, type GiftRefusal, giveCard, type Present, returnGift } from '../gifts/gifts';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import type { World } from '../world';
import { controlBody, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import { userNamed } from './users';

const refusals: Readonly<Record<GiftRefusal, string>> = {
  'not-givable': 'the card cannot be given: can_give_friend is false',
  'not-usable': 'only a NORMAL card can be given',
  'no-friend': 'the two are no friends',
  'not-on-its-way': 'this card is not on its way to or from this person',
  'too-late': 'the card has waited too long, or has expired',
};

/** Friends, and the cards that they give each other; `code` is always the donor's. */
export function giftRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.post('/users/:id/friends', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    for (const id of idsIn(body, 'add')) befriend(platform, user.id, userNamed(platform, id).id, true);
    for (const id of idsIn(body, 'remove')) befriend(platform, user.id, userNamed(platform, id).id, false);
    await store.commit();
    return c.json({ friends: userNamed(platform, user.id).friends });
  });

  app.post('/users/:id/cards/:code/gift', async (c) => {
    const { person, present, body } = await named(platform, c);
    const friend = userNamed(platform, textOf(body, 'to') ?? wrong('to is missing'));
    if (present.userCard.userId !== person.id) notFound('card with this code in the card pack');
    unlessRefused(giveCard(platform, present, person, friend));
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/cards/:code/accept-gift', async (c) => {
    const { person, present } = await named(platform, c);
    const accepted = acceptGift(platform, present, person);
    if (typeof accepted === 'string') return notNow(refusals[accepted]);
    await store.commit();
    return c.json({ cardId: accepted.received.cardId, code: accepted.received.code });
  });

  app.post('/users/:id/cards/:code/return-gift', async (c) => {
    const { person, present } = await named(platform, c);
    unlessRefused(returnGift(platform, present, person));
    await store.commit();
    return c.json({});
  });
}

function unlessRefused(refusal: GiftRefusal | undefined): void {
  if (refusal) notNow(refusals[refusal]);
}

function idsIn(body: JsonObject, name: string): string[] {
  const list = body[name] ?? [];
  const valid = Array.isArray(list) && list.every((id) => typeof id === 'string');
  return valid ? list : wrong(`${name} must be a list of user ids`);
}

/** Friendship always holds both ways. */
function befriend({ store }: CardPlatform, first: string, second: string, are: boolean): void {
  if (first === second) wrong('nobody is their own friend');
  for (const [id, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const user = store.users.get(id)!;
    const others = user.friends.filter((friend) => friend !== other);
    store.users.put({ ...user, friends: are ? [...others, other] : others });
  }
}

/** The person and the code of the path; `cardId` in the body tells cards with the same custom code apart. */
async function named(
  platform: CardPlatform,
  c: Context,
): Promise<{ person: User; present: Present; body: JsonObject }> {
  const { store } = platform;
  const person = userNamed(platform, c.req.param('id') ?? '');
  const body = await controlBody(c);
  const cardId = textOf(body, 'cardId');
  const userCard =
    store
      .userCardsByCode(c.req.param('code') ?? '')
      .find((row) => (cardId ?? row.cardId) === row.cardId && row.status !== 'GIFT_SUCC') ??
    notFound('card with this code');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  const account = store.accounts.get(userCard.appid) ?? notFound('account of this card');
  return { person, body, present: { account, card, userCard } };
}
