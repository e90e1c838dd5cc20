import type { CardId } from '#domain/brand';
import { type ClaimLimits, noClaimLimits } from '#domain/claim-limits';
import type { BaseInfo } from '#server/wechat/wire/index';
import { aCardJson } from '../fixtures/a-card-json';
import type { Person, PlatformClient } from '../fixtures/platform-client';
import type { Ask } from './function-calls';

/** A card of the run and what it may not exceed. */
export interface ShopCard {
  id: CardId;
  stock: number;
  perPerson: number;
  limits: ClaimLimits;
  /** Of the merchant's own. */
  codes: string[];
  /** Posters of the card, by their tickets. */
  posters: string[];
}

interface Offer {
  stock: number;
  perPerson: number;
  limits?: ClaimLimits;
  codes?: number;
}

interface Start {
  client: PlatformClient;
  ask: Ask;
  owner: Person;
  /** About how many operations are to come. */
  size: number;
}

const DAY = 86_400;
const outerStrs = ['c.window', 'c.table-3', '朋友圈', ''];

/** One with plenty, a scarce one, one with limits of our own, one with codes of our own and a limit. */
const offers = (size: number): Offer[] => [
  { stock: 1_000_000, perPerson: 50 },
  { stock: Math.ceil(size / 50), perPerson: 3 },
  {
    stock: 1_000_000,
    perPerson: 20,
    limits: {
      perPerson: 15,
      perPersonAndDay: 4,
      perDay: Math.ceil(size / 100),
      total: Math.ceil(size / 25),
    },
  },
  {
    stock: 1_000_000,
    perPerson: 20,
    limits: { ...noClaimLimits, total: Math.ceil(size / 45) },
    codes: Math.ceil(size / 40),
  },
];

export async function offeredCards(start: Start): Promise<ShopCard[]> {
  const cards: ShopCard[] = [];
  for (const offer of offers(start.size)) cards.push(await offered(start, offer, cards.length));
  return cards;
}

async function offered({ client, ask, owner }: Start, offer: Offer, nth: number): Promise<ShopCard> {
  const { stock, perPerson, limits = noClaimLimits, codes = 0 } = offer;
  const { now } = await client.control<{ now: number }>('/clock');
  const id = (await client.createCard(cardJson(Math.floor(now / 1000), offer))) as CardId;
  await client.review(id, 'pass');
  const card = { id, stock, perPerson, limits, codes: codesOf(codes, nth), posters: [] as string[] };
  if (offer.limits) await must(ask('merchant', 'setClaimLimits', { cardId: id, limits }, owner));
  for (let i = 0; i < codes; i += 100) {
    await must(ask('merchant', 'importCodes', { cardId: id, codes: card.codes.slice(i, i + 100) }, owner));
  }
  if (codes === 0) card.posters = await Promise.all(outerStrs.map((text) => poster(client, id, text)));
  return card;
}

/** Whatever the hour and the order: what stands against a redemption is tested elsewhere. */
function cardJson(now: number, { stock, perPerson, codes = 0 }: Offer) {
  const base = {
    sku: { quantity: stock },
    get_limit: perPerson,
    can_give_friend: true,
    use_custom_code: codes > 0,
    date_info: {
      type: 'DATE_TYPE_FIX_TIME_RANGE',
      begin_timestamp: now - DAY,
      end_timestamp: now + 3_000 * DAY,
    },
  } as Partial<BaseInfo>;
  const advanced = { time_limit: undefined, use_condition: undefined } as object;
  return aCardJson(now, { base, advanced });
}

const codesOf = (count: number, nth: number) =>
  Array.from({ length: count }, (_, i) => `K${nth}${String(i).padStart(7, '0')}`);

async function poster(client: PlatformClient, cardId: CardId, outerStr: string): Promise<string> {
  const action_info = { card: { card_id: cardId, outer_str: outerStr } };
  const made = await client.wechat<{ ticket?: string }>('/card/qrcode/create', {
    action_name: 'QR_CARD',
    action_info,
  });
  if (!made.ticket) throw new Error(`no poster: ${JSON.stringify(made)}`);
  return made.ticket;
}

async function must(call: ReturnType<Ask>): Promise<void> {
  const reply = await call;
  if (!reply?.ok) throw new Error(`the shop could not be set up: ${JSON.stringify(reply)}`);
}
