import { aCoupon, claimInWechat } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { closeGrants } from './close-grants';
import { startClaim } from './start-claim';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const grant = (id: string) => world.services.grants.find(id as never);

describe('the timer over open grants', () => {
  test('finds a claim of which neither push nor phone told, where the person is known', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await aCoupon(world, customer, cardId);
    const { grantId, code } = await claimInWechat(world, customer, cardId);
    await world.advance(121);
    await closeGrants(world.context());
    expect(await grant(grantId)).toMatchObject({ state: 'granted' });
    const coupons = await world.services.coupons.ofCard(customer.openId as never, cardId);
    expect(coupons.map((coupon) => coupon.code)).toContain(code);
  });

  test('finds both coupons of somebody who said yes twice to one grant, and makes them two', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await aCoupon(world, customer, cardId);
    const [one, two] = [
      await claimInWechat(world, customer, cardId),
      await claimInWechat(world, customer, cardId),
    ];
    expect(two.grantId).toBe(one.grantId);
    await world.advance(121);
    await closeGrants(world.context());
    const grants = await world.services.grants.ofPerson(customer.openId as never, cardId);
    expect(grants.map(({ n, state }) => [n, state])).toEqual([
      [2, 'granted'],
      [1, 'granted'],
      [0, 'granted'],
    ]);
    expect(new Set(grants.map(({ couponId }) => couponId)).size).toBe(3);
  });

  test('lets a claim lapse after a day, and looks less and less often before', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId } = dataOf(await world.ask(startClaim, { cardId }, customer));
    const looks = new Set();
    for (let minutes = 0; minutes < 26 * 60; minutes += 30) {
      await world.advance(1800);
      await closeGrants(world.context());
      looks.add((await grant(grantId))!.nextAt);
    }
    expect(await grant(grantId)).toMatchObject({ state: 'lapsed' });
    expect(looks.size).toBeLessThan(12);
  });

  test('goes on with the others when WeChat refuses one', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    await aCoupon(world, customer, cardId);
    const first = await claimInWechat(world, customer, cardId);
    const another = await world.aCard();
    await aCoupon(world, customer, another);
    await world.advance(1);
    const second = await claimInWechat(world, customer, another);
    await world.advance(121);
    await world.client.fault({ path: '/card/user/getcardlist', kind: 'quota' });
    await closeGrants(world.context());
    expect(await grant(first.grantId)).toMatchObject({ state: 'open' });
    expect(await grant(second.grantId)).toMatchObject({ state: 'granted' });
  });
});
