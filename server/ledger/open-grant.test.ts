import type { CardId } from '#domain/brand';
import { type ClaimLimits, noClaimLimits } from '#domain/claim-limits';
import { aCoupon } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { cancelClaim } from '../use-cases/cancel-claim';
import { closeGrants } from '../use-cases/close-grants';
import { setClaimLimits } from '../use-cases/set-claim-limits';
import { startClaim } from '../use-cases/start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const DAY = 86_400;

async function aLimitedCard(limits: Partial<ClaimLimits>): Promise<CardId> {
  const cardId = await world.aCard();
  dataOf(await world.ask(setClaimLimits, { cardId, limits: { ...noClaimLimits, ...limits } }, world.owner));
  return cardId;
}

const start = async (cardId: CardId, person?: Person) =>
  world.ask(startClaim, { cardId }, person ?? (await world.aPerson()));

const refusal = (code: string, params = {}) => ({ ok: false, error: { code, params } });

describe('a repeated tap', () => {
  test('is the same grant, also for two taps at once on two instances', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const replies = await Promise.all([1, 2, 3, 4].map(() => start(cardId, customer)));
    expect(new Set(replies.map((reply) => dataOf(reply).grantId)).size).toBe(1);
    const other = dataOf(await start(cardId)).grantId;
    expect(dataOf(await start(cardId, customer)).grantId).not.toBe(other);
  });

  test('after a change of mind opens the same grant again', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = dataOf(await start(cardId, customer));
    dataOf(await world.ask(cancelClaim, { grantId }, customer));
    expect(dataOf(await start(cardId, customer)).grantId).toBe(grantId);
    expect(await world.services.grants.find(grantId)).toMatchObject({ state: 'open', n: 0 });
  });

  test('after a coupon is the next grant', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const first = await aCoupon(world, customer, cardId);
    const { grantId } = dataOf(await start(cardId, customer));
    expect(grantId).not.toBe(first.grantId);
    expect(await world.services.grants.find(grantId)).toMatchObject({ state: 'open', n: 1 });
  });
});

describe('the shop’s own limit', () => {
  test('per person counts what was granted', async () => {
    const [customer, cardId] = [await world.aPerson(), await aLimitedCard({ perPerson: 1 })];
    await aCoupon(world, customer, cardId);
    expect(await start(cardId, customer)).toEqual(refusal('claim-limit-reached', { limit: 1 }));
  });

  test('per person and day ends at midnight in China', async () => {
    const [customer, cardId] = [await world.aPerson(), await aLimitedCard({ perPersonAndDay: 1 })];
    await aCoupon(world, customer, cardId);
    expect(await start(cardId, customer)).toEqual(refusal('daily-claim-limit-reached', { limit: 1 }));
    await world.advance(DAY);
    expect((await start(cardId, customer)).ok).toBe(true);
  });

  test('per day lets exactly so many through, however many ask at once', async () => {
    const cardId = await aLimitedCard({ perDay: 3 });
    const people = await Promise.all(Array.from({ length: 10 }, () => world.aPerson()));
    const replies = await Promise.all(people.map((person) => start(cardId, person)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await start(cardId)).toEqual(refusal('sold-out-today'));
    await world.advance(DAY);
    expect((await start(cardId)).ok).toBe(true);
  });

  test('of the whole campaign holds over days', async () => {
    const cardId = await aLimitedCard({ total: 2 });
    expect((await start(cardId)).ok).toBe(true);
    await world.advance(DAY);
    expect((await start(cardId)).ok).toBe(true);
    expect(await start(cardId)).toEqual(refusal('sold-out'));
  });

  test('is given back by who cancels, also a day later, and is not taken twice by who taps twice', async () => {
    const [customer, cardId] = [await world.aPerson(), await aLimitedCard({ total: 1 })];
    const { grantId } = dataOf(await start(cardId, customer));
    expect(dataOf(await start(cardId, customer)).grantId).toBe(grantId);
    await world.advance(DAY);
    expect(await start(cardId)).toEqual(refusal('sold-out'));
    dataOf(await world.ask(cancelClaim, { grantId }, customer));
    expect((await start(cardId)).ok).toBe(true);
  });

  test('is given back by a claim that lapses', async () => {
    const cardId = await aLimitedCard({ total: 1 });
    dataOf(await start(cardId));
    for (let hours = 0; hours < 30; hours += 1) {
      await world.advance(3600);
      await closeGrants(world.context());
    }
    expect((await start(cardId)).ok).toBe(true);
  });
});
