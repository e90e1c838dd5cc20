import { startCardPlatform } from '#simulator/card-platform/index';
import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { aCard } from '#simulator/card-platform/testing/a-card';
import { aClient } from '#simulator/card-platform/testing/a-platform';
import type { Stranger } from './stranger';

/** A platform and its people. Clients by others sign with the machine's time, so its clock runs with it. */
export async function peopleOf() {
  const platform = await startCardPlatform();
  const people = aClient(platform.url);
  await people.login();
  return { ...platform, people };
}

/** The same with a client. */
export async function aStrangerWorld(makeClient: (url: string) => Stranger) {
  const world = await peopleOf();
  return { ...world, client: makeClient(world.url) };
}

export type PeopleWorld = Awaited<ReturnType<typeof peopleOf>>;
export type StrangerWorld = Awaited<ReturnType<typeof aStrangerWorld>>;

/** The member `card` of /card/create, good whenever the test runs. */
export function aLastingCard(changes: Parameters<typeof aCard>[0] = {}) {
  const date_info = { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 };
  return aCard({ ...changes, base: { date_info, ...changes.base } }).card;
}

/** A card made by the client and passed by WeChat. */
export async function createdBy(
  { client, people }: StrangerWorld,
  card: object = aLastingCard(),
): Promise<string> {
  const { answer } = await client.ask('createCard', card);
  const cardId = String(answer.card_id);
  await people.control(`/cards/${cardId}/review`, { result: 'pass' });
  return cardId;
}

/** The code, still encrypted, that somebody got with a card_ext made by the client. */
export async function claimedWith(
  { people }: PeopleWorld,
  cardId: string,
  cardExt: unknown,
): Promise<string> {
  const text = typeof cardExt === 'string' ? cardExt : JSON.stringify(cardExt);
  const added = await people.control<{ errMsg: string; cardList: { code: string }[] }>(
    '/users/chen/add-card',
    { cardList: [{ cardId, cardExt: text }], confirm: true },
  );
  if (added.errMsg !== 'addCard:ok') throw new Error(JSON.stringify(added));
  return added.cardList[0]!.code;
}

/** Somebody's openid within the account. */
export async function openidOf({ people }: PeopleWorld, user: string): Promise<string> {
  const users = await people.control<{ id: string; openids: Record<string, string> }[]>('/users');
  return users.find(({ id }) => id === user)?.openids[defaultAccount.appid] ?? '';
}
