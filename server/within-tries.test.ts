import type { CardId } from '#domain/brand';
import { noClaimLimits } from '#domain/claim-limits';
import { aCoupon } from '../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../test/fixtures/a-world';
import type { Person } from '../test/fixtures/platform-client';
import { cancelClaim } from './use-cases/cancel-claim';
import { checkCode } from './use-cases/check-code';
import { confirmClaim } from './use-cases/confirm-claim';
import { getCard } from './use-cases/get-card';
import { getMyCoupon } from './use-cases/get-my-coupon';
import { redeem } from './use-cases/redeem';
import { setClaimLimits } from './use-cases/set-claim-limits';
import { startClaim } from './use-cases/start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const TRIES = 10;
const refused = (code: string) => ({ ok: false, error: { code, params: { seconds: 600 } } });
const tooMany = refused('too-many-tries');

async function fails(times: number, code: string, attempt: (n: number) => Promise<unknown>) {
  for (let n = 0; n < times; n += 1) expect(await attempt(n)).toMatchObject({ ok: false, error: { code } });
}

describe('guessing', () => {
  test('encrypted codes for a claim of one’s own is stopped, before WeChat is asked', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = dataOf(await world.ask(startClaim, { cardId }, customer));
    const confirm = (encryptedCode: string) => world.ask(confirmClaim, { grantId, encryptedCode }, customer);
    await fails(TRIES, 'coupon-not-found', (n) => confirm(`guess-${n}`));
    const calls = await world.client.callsDuring(async () => {
      expect(await confirm('one more')).toEqual(tooMany);
      const jump = { cardId, encryptedCode: 'another' };
      expect(await world.ask(getMyCoupon, jump, customer)).toEqual(tooMany);
    });
    expect(calls).toEqual([]);
    await world.advance(601);
    expect(await confirm('later')).toMatchObject({ error: { code: 'coupon-not-found' } });
  });

  test('encrypted codes does not keep a claim from being confirmed that WeChat has told of', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId, encryptedCode } = await aCoupon(world, customer, cardId);
    const jump = (n: number) => world.ask(getMyCoupon, { cardId, encryptedCode: `guess-${n}` }, customer);
    await fails(TRIES, 'coupon-not-found', jump);
    const confirmed = await world.ask(confirmClaim, { grantId, encryptedCode }, customer);
    expect(dataOf(confirmed).state).toBe('granted');
  });

  test('cards is stopped; those that we know can still be looked at and claimed', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await world.ask(getCard, { cardId }, await world.aPerson());
    const look = (id: string) => world.ask(getCard, { cardId: id }, customer);
    await fails(TRIES / 2, 'card-not-found', (n) => look(`guess-${n}`));
    await fails(TRIES / 2, 'card-not-found', (n) =>
      world.ask(startClaim, { cardId: `guess-${n}` }, customer),
    );
    const calls = await world.client.callsDuring(async () => expect(await look('more')).toEqual(tooMany));
    expect(calls).toEqual([]);
    expect(await look(cardId)).toMatchObject({ ok: true });
    expect(await world.ask(startClaim, { cardId }, customer)).toMatchObject({ ok: true });
  });

  test('codes at the counter is stopped for looking and redeeming together, also for many at once', async () => {
    const [staff, cardId] = [await world.aMember(), await world.aCard()];
    const { code } = await aCoupon(world, await world.aPerson(), cardId);
    const take = (n: number | string, guess = `99${n}`) =>
      world.ask(
        redeem,
        { requestId: `guess-${staff.openId}-${n}`, cardId, code: guess, amount: 5100 },
        staff,
      );
    await Promise.all(Array.from({ length: TRIES - 1 }, (_, n) => take(n)));
    await fails(1, 'code-not-found', () => world.ask(checkCode, { code: '99' }, staff));
    expect(await take('more')).toEqual(tooMany);
    expect(await world.ask(checkCode, { code }, staff)).toEqual(tooMany);
    await world.advance(601);
    expect(await take('right', code)).toMatchObject({ ok: true });
  });

  test('does not keep the answer from whoever asks again for what they began before', async () => {
    const [staff, cardId] = [await world.aMember(), await world.aCard()];
    const { code } = await aCoupon(world, await world.aPerson(), cardId);
    const once = { requestId: `before-${staff.openId}`, cardId, code, amount: 5100 };
    const receipt = await world.ask(redeem, once, staff);
    await fails(TRIES, 'code-not-found', (n) => world.ask(checkCode, { code: `98${n}` }, staff));
    expect(await world.ask(redeem, once, staff)).toEqual(receipt);
  });
});

describe('opening and cancelling a claim again and again', () => {
  const start = (cardId: CardId, person: Person) => world.ask(startClaim, { cardId }, person);

  async function backAndForth(cardId: CardId, person: Person, times: number) {
    for (let n = 0; n < times; n += 1) {
      const { grantId } = dataOf(await start(cardId, person));
      dataOf(await world.ask(cancelClaim, { grantId }, person));
    }
  }

  test('is slowed down, for the person and not for others, and takes no place meanwhile', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const limits = { ...noClaimLimits, total: 1 };
    dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
    await backAndForth(cardId, customer, TRIES + 1);
    expect(await start(cardId, customer)).toEqual(refused('too-often'));
    const other = await world.aPerson();
    await backAndForth(cardId, other, 1);
    await world.advance(601);
    expect(await start(cardId, customer)).toMatchObject({ ok: true });
  });

  test('counts over all cards', async () => {
    const [customer, one, other] = [await world.aPerson(), await world.aCard(), await world.aCard()];
    await backAndForth(one, customer, 6);
    await backAndForth(other, customer, 6);
    expect(await start(one, customer)).toEqual(refused('too-often'));
    expect(await start(await world.aCard(), customer)).toMatchObject({ ok: true });
  });

  test('leaves alone who taps again without having cancelled', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    for (let n = 0; n < 2 * TRIES; n += 1) dataOf(await start(cardId, customer));
  });
});
