import { createCard } from './a-card.mjs';

/** So many cards that anyone can claim. */
export async function someCards({ cardPlatform, account }, count) {
  const cards = [];
  for (let i = 0; i < count; i++) cards.push((await createCard(cardPlatform, account)).cardId);
  return cards;
}

/** Cards with limits of the shop's own that nobody reaches, so that each claim is counted. */
export async function someLimitedCards(world, count) {
  const cards = await someCards(world, count);
  for (const cardId of cards) await limit(world, cardId);
  return cards;
}

async function limit({ invoke, openidOf }, cardId) {
  const limits = { perPerson: null, perPersonAndDay: null, perDay: 1_000_000, total: 1_000_000 };
  const event = { useCase: 'setClaimLimits', input: { cardId, limits } };
  const { result, errMsg } = await invoke('merchant', event, openidOf('min'));
  if (!result?.ok) throw new Error(errMsg ?? JSON.stringify(result));
}
