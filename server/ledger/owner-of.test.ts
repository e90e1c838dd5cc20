import type { CardId, CouponCode } from '#domain/brand';
import { aCoupon, aPosterCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { anEvent } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { getMe } from '../use-cases/get-me';
import { getMyCoupon } from '../use-cases/get-my-coupon';
import { startClaim } from '../use-cases/start-claim';
import { couponIdOf } from './coupon-id';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const find = (cardId: string, code: string) =>
  world.services.coupons.find(couponIdOf(cardId as never, code as CouponCode));

/** A coupon of the person's from a poster, of which WeChat has told. */
async function fromPoster(person: Awaited<ReturnType<World['aPerson']>>, outerStr?: string) {
  const cardId = await world.aCard();
  const { code } = await aPosterCoupon(world, person, cardId, outerStr);
  await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
  return { cardId, code };
}

describe('a coupon from a poster', () => {
  test('is joined to somebody who has claimed here before, by their openid at the account', async () => {
    const customer = await world.aPerson();
    await aCoupon(world, customer, await world.aCard());
    const { cardId, code } = await fromPoster(customer);
    expect(await find(cardId, code)).toMatchObject({ owner: customer.openId, otherText: 'poster-1' });
  });

  test('is joined to somebody who has been here, by their unionid', async () => {
    const customer = await world.aPerson();
    await world.ask(getMe, {}, customer, customer.unionId);
    const { cardId, code } = await fromPoster(customer);
    expect(await find(cardId, code)).toMatchObject({ owner: customer.openId });
  });

  test('waits for its person, and is theirs when they come with its unionid', async () => {
    const customer = await world.aPerson();
    const { cardId, code } = await fromPoster(customer);
    expect(await find(cardId, code)).toMatchObject({ owner: '' });
    await world.ask(getMe, {}, customer, customer.unionId);
    expect(await find(cardId, code)).toMatchObject({ owner: customer.openId });
  });

  test('of a channel of ours has a grant of its own and the channel’s id, however often it is told', async () => {
    const customer = await world.aPerson();
    const { cardId, code } = await fromPoster(customer, 'c.door-3');
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const coupon = (await find(cardId, code))!;
    expect(coupon).toMatchObject({ channel: 'door-3', otherText: '' });
    expect(await world.services.grants.find(coupon.grantId as never)).toMatchObject({
      state: 'granted',
      couponId: coupon._id,
      n: -1,
    });
  });
});

describe('a unionid', () => {
  test('that several openids share joins nobody', async () => {
    const cardId = await world.aCard();
    const members = (holder: string, code: string) =>
      anEvent('user_get_card', {
        FromUserName: holder,
        CardId: cardId,
        UserCardCode: code,
        UnionId: 'one-for-all',
      });
    await deliver(world, [members('oHolder-1', '410000000001'), members('oHolder-2', '410000000002')]);
    await world.ask(getMe, {}, await world.aPerson(), 'one-for-all');
    expect(await find(cardId, '410000000001')).toMatchObject({ owner: '' });
    expect(await find(cardId, '410000000002')).toMatchObject({ owner: '' });
  });
});

describe('a ticket that was passed on', () => {
  test('does not give the coupon of one person to another', async () => {
    const [customer, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    await aCoupon(world, customer, await world.aCard());
    const { cardExt } = dataOf(await world.ask(startClaim, { cardId }, customer));
    await world.client.addCard(other, cardId, cardExt);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const [packed] = await world.client.pack(other);
    expect(await find(cardId, packed!.code)).toMatchObject({ owner: '', holder: other.holder });
  });

  test('gives whom we know their own coupon, when the one who passed it on has never claimed', async () => {
    const [customer, known, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    await aCoupon(world, known, await world.aCard());
    const { cardExt } = dataOf(await world.ask(startClaim, { cardId }, customer));
    await world.client.addCard(known, cardId, cardExt);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const [packed] = (await world.client.pack(known)).filter((coupon) => coupon.cardId === cardId);
    expect(await find(cardId, packed!.code)).toMatchObject({ owner: known.openId, holder: known.holder });
  });
});

describe('a link to a coupon that was passed on', () => {
  const jump = (cardId: CardId, encryptedCode: string, person: Person, unionId = '') =>
    world.ask(getMyCoupon, { cardId, encryptedCode }, person, unionId);
  const notYours = { ok: false, error: { code: 'coupon-not-yours', params: {} } };

  test('gives nothing to somebody who has another openid at the account', async () => {
    const [holder, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    await aCoupon(world, other, await world.aCard());
    const { encryptedCode } = await aPosterCoupon(world, holder, cardId);
    expect(await jump(cardId, encryptedCode, other)).toEqual(notYours);
    expect(await jump(cardId, encryptedCode, holder)).toMatchObject({ ok: true });
  });

  test('gives nothing to somebody with another unionid than the push told', async () => {
    const [holder, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    const { encryptedCode } = await aPosterCoupon(world, holder, cardId);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(await jump(cardId, encryptedCode, other, other.unionId)).toEqual(notYours);
    expect(await jump(cardId, encryptedCode, holder, holder.unionId)).toMatchObject({ ok: true });
  });

  test('gives nothing to anybody where its holder is known by now', async () => {
    const [holder, other, cardId] = [await world.aPerson(), await world.aPerson(), await world.aCard()];
    const { encryptedCode } = await aPosterCoupon(world, holder, cardId);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    await aCoupon(world, holder, await world.aCard());
    expect(await jump(cardId, encryptedCode, other)).toEqual(notYours);
  });
});
