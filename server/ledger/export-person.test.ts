import type { OpenId } from '#domain/brand';
import { aCoupon, aPosterCoupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { exportMyData } from '../use-cases/export-my-data';
import { exportPersonData } from '../use-cases/export-person-data';
import { forgetTries } from '../use-cases/forget-tries';
import { getCard } from '../use-cases/get-card';
import { getMe } from '../use-cases/get-me';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe('somebody who asks for their data', () => {
  test('gets all of it: names, claims, coupons, what WeChat told, failed attempts', async () => {
    const [customer, cardId, poster] = [await world.aPerson(), await world.aCard(), await world.aCard()];
    const { openId, unionId, holder } = customer;
    await world.ask(getMe, {}, customer, unionId);
    const { couponId, code } = await aCoupon(world, customer, cardId);
    const fromPoster = await aPosterCoupon(world, customer, poster);
    await deliver(world, [...(await eventsOf(world, cardId)), ...(await eventsOf(world, poster))]);
    await world.ask(getCard, { cardId: 'nothing' }, customer);

    const data = dataOf(await world.ask(exportMyData, {}, customer));
    expect(data).toMatchObject({ openId, unionId, staff: null, metAt: world.now() });
    expect(data.accounts).toEqual([`${world.config.accounts[0].appId}/${holder}`]);
    expect(data.claims).toEqual([{ cardId, state: 'granted', openedAt: world.now(), couponId }]);
    expect(data.coupons.map((coupon) => [coupon.code, coupon.origin])).toEqual(
      expect.arrayContaining([
        [code, ''],
        [fromPoster.code, 'poster-1'],
      ]),
    );
    expect(data.events).toEqual(
      expect.arrayContaining([
        { name: 'user_get_card', receivedAt: world.now(), cardId, code },
        { name: 'user_get_card', receivedAt: world.now(), cardId: poster, code: fromPoster.code },
      ]),
    );
    expect(data.tries.map(({ kind, count }) => [kind, count])).toEqual([
      ['card', 1],
      ['own-data', 1],
    ]);
  });

  test('gets nothing of anybody else', async () => {
    const [one, other] = [await world.aPerson(), await world.aPerson()];
    for (const person of [one, other]) {
      const cardId = await world.aCard();
      await aCoupon(world, person, cardId);
      await deliver(world, await eventsOf(world, cardId));
    }
    const text = JSON.stringify(dataOf(await world.ask(exportMyData, {}, one)));
    expect(text).toContain(one.holder);
    for (const name of [other.openId, other.holder, other.unionId]) expect(text).not.toContain(name);
  });

  test('may ask the owner, who leaves a row in the audit', async () => {
    const customer = await world.aPerson();
    const { couponId } = await aCoupon(world, customer, await world.aCard());
    const asked = await world.ask(exportPersonData, { openId: customer.openId }, world.owner);
    expect(dataOf(asked).claims).toMatchObject([{ couponId }]);
    const { rows } = await world.services.audit.page(null);
    expect(rows.map(({ act }) => act)).toContain('exportPersonData');
    expect(JSON.stringify(rows)).not.toContain(customer.openId);
  });

  test('has no failed attempts any more after a day', async () => {
    const customer = await world.aPerson();
    await world.ask(getCard, { cardId: 'nothing' }, customer);
    const count = () => world.services.tries.find('card', customer.openId as OpenId);
    await world.advance(86_400);
    await forgetTries(world.context());
    expect(await count()).toMatchObject({ count: 1 });
    await world.advance(1);
    await forgetTries(world.context());
    expect(await count()).toBeNull();
  });
});
