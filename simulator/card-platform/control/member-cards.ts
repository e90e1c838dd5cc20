import type { Context, Hono } from 'hono';
import { deletedPack } from '../card-pack/card-pack';
import { claimPageTexts } from '../claim/claim-page-texts';
import { isObject, type JsonObject } from '../http/json';
import type { FormFields } from '../membercard/fill-form';
import { openingOf, openMemberCard } from '../membercard/open-member-card';
import { deletedMemberCards, restoreCard } from '../membercard/restore-card';
import { type HeldMemberCard, submitForm } from '../membercard/submit-form';
import type { CardPlatform } from '../platform';
import type { UserCard } from '../state/user-card';
import type { World } from '../world';
import { controlBody, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import { userNamed } from './users';

/** What a person does with a member card beyond what every card allows. */
export function memberCardRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/users/:id/deleted-cards', (c) =>
    c.json(deletedPack(platform, userNamed(platform, c.req.param('id')))),
  );

  app.post('/users/:id/cards/:code/submit-form', async (c) => {
    const body = await controlBody(c);
    const rows = store.userCardsOfUser(userNamed(platform, c.req.param('id')).id);
    const held = heldIn(platform, namedIn(rows, c, body));
    const submitted = submitForm(platform, held, fieldsIn(body));
    if (typeof submitted === 'string') notNow(submitted);
    await store.commit();
    return c.json(submitted);
  });

  app.post('/users/:id/cards/:code/restore', async (c) => {
    const deleted = deletedMemberCards(platform, userNamed(platform, c.req.param('id')).id);
    restoreCard(platform, namedIn(deleted, c, await controlBody(c)));
    await store.commit();
    return c.json({});
  });

  app.post('/users/:id/open-member-card', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    const url = textOf(body, 'url') ?? '';
    if (!URL.canParse(url)) wrong('url is missing: the address that activate/geturl answered');
    const opening = openingOf(platform, url) ?? notFound('member card behind this url');
    const opened = openMemberCard(platform, user, opening, fieldsIn(body));
    if ('reason' in opened) return notNow(opened.reason);
    if ('refusal' in opened) return notNow(`${opened.refusal} ${claimPageTexts[opened.refusal]}`);
    await store.commit();
    return c.json({ cardId: opening.card.id, code: opened.code, ...opened.submitted });
  });
}

/** The code that the path names; `cardId` in the body tells cards with the same custom code apart. */
function namedIn(rows: readonly UserCard[], c: Context, body: JsonObject): UserCard {
  const cardId = textOf(body, 'cardId');
  const code = c.req.param('code');
  const named = rows.find((row) => row.code === code && (cardId ?? row.cardId) === row.cardId);
  return named ?? notFound('such card of this person');
}

function heldIn({ store }: CardPlatform, userCard: UserCard): HeldMemberCard {
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  const account = store.accounts.get(card.appid) ?? notFound('account of this card');
  return { account, card, userCard };
}

function fieldsIn({ fields = {} }: JsonObject): FormFields {
  if (!isObject(fields)) return wrong('fields must be an object');
  for (const [name, value] of Object.entries(fields)) {
    const texts = [value].flat();
    if (!texts.every((one) => typeof one === 'string')) wrong(`${name} must be a text or a list of texts`);
  }
  return fields as FormFields;
}
