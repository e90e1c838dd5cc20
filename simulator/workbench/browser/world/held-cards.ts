import { platform } from './platform';
import type { PackCard, Person } from './platform-types';
import { type Resource, useResource } from './use-resource';

/** A coupon and who holds it. */
export interface HeldCard extends PackCard {
  holder: Person;
}

/** Everyone's own coupons; those that friends share are not among them. */
export function useHeldCards(people: readonly Person[]): Resource<HeldCard[]> {
  const ids = people.map(({ id }) => id).join();
  return useResource(`packs ${ids}`, () => packsOf(people), { on: ['cards', 'userCards', 'singles'] });
}

async function packsOf(people: readonly Person[]): Promise<HeldCard[]> {
  const packs = await Promise.all(
    people.map(async (holder) => (await platform.pack(holder.id)).map((card) => ({ ...card, holder }))),
  );
  return packs.flat().filter(({ sharedBy }) => sharedBy === null);
}
