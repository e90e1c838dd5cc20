import type { CardId } from '#domain/brand';
import { claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { closeGrants } from './close-grants';
import { importCodes } from './import-codes';
import { startClaim } from './start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const aCustomCard = () => world.aCard({ base: { use_custom_code: true } });

const take = async (cardId: CardId, codes: string[], who = world.owner) =>
  world.ask(importCodes, { cardId, codes }, who);

describe('a pool of the merchant’s own codes', () => {
  test('gives each code to one person, who gets the very coupon', async () => {
    const cardId = await aCustomCard();
    expect(dataOf(await take(cardId, ['018255396048', '018255396049']))).toEqual({
      added: 2,
      known: 0,
      free: 2,
      held: 0,
    });
    const people = [await world.aPerson(), await world.aPerson(), await world.aPerson()];
    const claims = [];
    for (const person of people.slice(0, 2)) claims.push(await claimInWechat(world, person, cardId));
    expect(claims.map(({ code }) => code).sort()).toEqual(['018255396048', '018255396049']);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const grants = await Promise.all(claims.map(({ grantId }) => world.services.grants.find(grantId)));
    expect(grants.map((grant) => grant?.code)).toEqual(claims.map(({ code }) => code));
    expect(await world.ask(startClaim, { cardId }, people[2]!)).toEqual({
      ok: false,
      error: { code: 'sold-out', params: {} },
    });
  });

  test('gives people who ask at once different codes, and one person one', async () => {
    const cardId = await aCustomCard();
    await take(
      cardId,
      Array.from({ length: 20 }, (_, i) => `90000000${String(i).padStart(4, '0')}`),
    );
    const people = await Promise.all(Array.from({ length: 10 }, () => world.aPerson()));
    const taps = people.flatMap((person) => [person, person]);
    const tickets = await Promise.all(taps.map((person) => world.ask(startClaim, { cardId }, person)));
    const codes = tickets.map((ticket) => JSON.parse(dataOf(ticket).cardExt).code as string);
    expect(new Set(codes).size).toBe(10);
    expect(await world.services.codes.count(cardId)).toEqual({ free: 10, held: 10 });
  });

  test('takes a code back that nobody claimed within a day', async () => {
    const cardId = await aCustomCard();
    await take(cardId, ['700000000001']);
    dataOf(await world.ask(startClaim, { cardId }, await world.aPerson()));
    for (let hours = 0; hours < 30; hours += 1) {
      await world.advance(3600);
      await closeGrants(world.context());
    }
    expect(await world.services.codes.count(cardId)).toEqual({ free: 1, held: 0 });
  });

  test('takes a code in once, however often it is sent', async () => {
    const cardId = await aCustomCard();
    await take(cardId, ['700000000011']);
    const again = dataOf(await take(cardId, ['700000000011', '700000000012', '700000000012']));
    expect(again).toEqual({ added: 1, known: 2, free: 2, held: 0 });
  });

  test.each([
    ['too many codes', Array.from({ length: 501 }, (_, i) => String(i)), 'codes'],
    ['no codes', [], 'codes'],
    ['a code too long', ['1'.repeat(21)], 'codes.0'],
    ['a number for a code', [18255396048], 'codes.0'],
  ])('refuses %s', async (_, codes, field) => {
    const reply = await take(await aCustomCard(), codes as string[]);
    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', params: { field } } });
  });

  test('is for cards with codes of the merchant’s own, and for managers', async () => {
    const cardId = await world.aCard();
    expect(await take(cardId, ['700000000021'])).toMatchObject({ error: { code: 'card-takes-no-codes' } });
    const redeemer = await world.aMember();
    expect(await take(cardId, ['1'], redeemer)).toMatchObject({ error: { code: 'not-allowed' } });
  });
});
