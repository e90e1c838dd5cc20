import type { CardId, OpenId } from '#domain/brand';
import { aCoupon, type Coupon, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { anEvent } from '../../test/fixtures/a-push';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { accountKey } from '../database/person-repository';
import { checkCode } from './check-code';
import { listMyCoupons } from './list-my-coupons';
import { listRedemptions } from './list-redemptions';
import { redeem } from './redeem';

let world: World;
let customer: Person;

beforeAll(async () => {
  world = await aWorld();
});
beforeEach(async () => {
  customer = await world.aPerson();
});
afterAll(() => world.close());

const till = (path: string, body: object) => world.client.control(`/till/${path}`, body);

/** A coupon that was used as given, with all that the platform has told of it. */
async function used(cardId: CardId, use: (coupon: Coupon) => Promise<unknown>): Promise<Coupon> {
  const coupon = await aCoupon(world, customer, cardId);
  await use(coupon);
  await deliver(world, await eventsOf(world, cardId));
  return coupon;
}

/** What everybody is told who looks: the customer in the wallet, staff in today's list and at a later scan. */
async function seenBy({ couponId, cardId, code }: Coupon) {
  const { coupons } = dataOf(await world.ask(listMyCoupons, { group: 'used' }, customer));
  const staff = await world.aMember('小王', '一店');
  const { redemptions } = dataOf(await world.ask(listRedemptions, {}, staff));
  const [state] = dataOf(await world.ask(checkCode, { code }, staff)).checks;
  const again = { requestId: `late-${code}`, cardId, code, amount: 5100 };
  const refused = await world.ask(redeem, again, staff);
  return {
    wallet: coupons.find(({ id }) => id === couponId)?.usage,
    list: redemptions.filter(({ requestId }) => requestId === `x.${couponId}`).map(({ usage }) => usage),
    sheet: state?.kind === 'state' ? state.usage : null,
    refusal: refused.ok ? null : refused.error,
  };
}

const everywhere = (usage: object) => ({
  wallet: usage,
  list: [usage],
  sheet: usage,
  refusal: { code: 'already-redeemed', params: usage },
});
/** A card has one cell in its middle: the link of the seed's card gives way. */
const noCentre = {
  center_title: undefined,
  center_app_brand_user_name: undefined,
  center_app_brand_pass: undefined,
};
const nobody = { by: '', store: '' };

describe('a coupon used elsewhere', () => {
  test('on WeChat’s web page', async () => {
    const coupon = await used(await world.aCard(), ({ code }) => till('web-redeem', { code }));
    expect(await seenBy(coupon)).toEqual(everywhere({ at: world.now(), ...nobody, source: 'web' }));
  });

  test('with 卡券商户助手, by somebody whom the shop knows', async () => {
    const staff = await world.aMember('小赵', '二店');
    const account = accountKey(world.config.accounts[0].appId, staff.holder as never);
    await world.services.people.learn(staff.openId as OpenId, { account });
    await till('redeemers', { user: staff.userId });
    const use = ({ code }: Coupon) => till('helper-redeem', { code, user: staff.userId });
    const coupon = await used(await world.aCard(), use);
    const usage = { at: world.now(), by: '小赵', store: '二店', source: 'helper' };
    expect(await seenBy(coupon)).toEqual(everywhere(usage));
    const row = await world.services.redemptions.find(`x.${coupon.couponId}` as never);
    expect(row).toMatchObject({ staff: staff.openId, source: 'helper', state: 'done' });
  });

  test('with 卡券商户助手, by somebody whom nobody knows', async () => {
    const stranger = await world.aPerson();
    await till('redeemers', { user: stranger.userId });
    const use = ({ code }: Coupon) => till('helper-redeem', { code, user: stranger.userId });
    const coupon = await used(await world.aCard(), use);
    expect(await seenBy(coupon)).toEqual(everywhere({ at: world.now(), ...nobody, source: 'helper' }));
  });

  test('through the API by somebody else’s program', async () => {
    const use = ({ code }: Coupon) => world.client.wechat('/card/code/consume', { code });
    const coupon = await used(await world.aCard(), use);
    expect(await seenBy(coupon)).toEqual(everywhere({ at: world.now(), ...nobody, source: 'api' }));
  });

  test.each([
    ['with a verify code', { need_verify_cod: true }, { verifyCode: '1234' }, ''],
    [
      'in a store, with the amount',
      { need_remark_amount: true },
      { remarkAmount: '100', locationName: '三店' },
      '三店',
    ],
    ['with nothing to enter', {}, {}, ''],
  ])('by the customer’s own hand, %s', async (_, cell, entered, store) => {
    const cardId = await world.aCard({ base: noCentre });
    const opened = { card_id: cardId, is_open: true, ...cell };
    expect(await world.client.wechat('/card/selfconsumecell/set', opened)).toMatchObject({ errcode: 0 });
    await till('verify-codes', { code: '1234' });
    const coupon = await used(cardId, ({ code }) => till('self-redeem', { code, ...entered }));
    expect(await seenBy(coupon)).toEqual(everywhere({ at: world.now(), by: '', store, source: 'self' }));
  });

  test('while paying with 微信买单, in the store where that was', async () => {
    const cardId = await world.aCard({ base: { ...noCentre, location_id_list: [291710000] } });
    expect(await world.client.wechat('/card/paycell/set', { card_id: cardId })).toMatchObject({ errcode: 0 });
    const use = ({ code }: Coupon) => till('pay', { code, fee: 10000, locationName: '三店' });
    const coupon = await used(cardId, use);
    const usage = { at: world.now(), by: '', store: '三店', source: 'pay' };
    expect(await seenBy(coupon)).toEqual(everywhere(usage));
    const row = await world.services.redemptions.find(`x.${coupon.couponId}` as never);
    expect(row).toMatchObject({ storeId: '291710000' });
  });

  test('in a way that nobody has told us of is booked as well', async () => {
    const coupon = await aCoupon(world, customer, await world.aCard());
    const members = { CardId: coupon.cardId, UserCardCode: coupon.code, ConsumeSource: 'FROM_THE_FUTURE' };
    await deliver(world, [anEvent('user_consume_card', members)]);
    const row = await world.services.redemptions.find(`x.${coupon.couponId}` as never);
    expect(row).toMatchObject({ source: 'other', state: 'done' });
  });

  test('is booked once, however often WeChat tells', async () => {
    const coupon = await aCoupon(world, customer, await world.aCard());
    const members = { CardId: coupon.cardId, UserCardCode: coupon.code, ConsumeSource: 'FROM_MP' };
    const event = anEvent('user_consume_card', members);
    await deliver(world, [event, event, { ...event, CreateTime: world.now() + 1 }]);
    const row = await world.services.redemptions.find(`x.${coupon.couponId}` as never);
    expect(row).toMatchObject({ source: 'web', at: Number(event.CreateTime) });
    expect(await world.services.redemptions.openOf(coupon.couponId)).toHaveLength(1);
  });
});
