import type { CardId, OpenId } from '#domain/brand';
import type { Role } from '#domain/role';
import type { Shop } from '../../fixtures/a-shop';
import type { Person } from '../../fixtures/platform-client';
import type { Caller } from './expected';
import type { Phone } from './invoke';

/** One cell's people; nobody of them has been in another cell. */
export interface Scene {
  shop: Shop;
  consumer: Person;
  who: Person;
  phone: Phone;
  cards: { plain: CardId; ownCodes: CardId };
}

const ranks: Partial<Record<Caller, Role>> = {
  redeemer: 'redeemer',
  manager: 'manager',
  disabled: 'manager',
};

/** @param cards shared by all cells */
export async function aScene(shop: Shop, caller: Caller, cards: Scene['cards']): Promise<Scene> {
  const consumer = await shop.aPerson();
  const who = caller === 'consumer' ? consumer : await personFor(shop, caller);
  return { shop, consumer, who, phone: phoneOf(caller, who), cards };
}

async function personFor(shop: Shop, caller: Caller): Promise<Person> {
  if (['owner', 'elsewhere'].includes(caller)) return shop.owner;
  const role = ranks[caller];
  const person = role ? await shop.aMember('小王', '一店', role) : await shop.aPerson();
  const openId = person.openId as OpenId;
  if (caller === 'disabled') await shop.repositories.staff.change(openId, { active: false });
  return person;
}

function phoneOf(caller: Caller, { openId }: Person): Phone {
  if (caller === 'anonymous') return {};
  return caller === 'elsewhere' ? { openId, appId: 'wx00000000000000ff' } : { openId };
}
