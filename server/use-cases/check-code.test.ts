import { aCoupon, aPosterCoupon } from '../../test/fixtures/a-claim';
import { aSharedCoupon } from '../../test/fixtures/a-shared-coupon';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { checkCode } from './check-code';
import { redeem } from './redeem';

let world: World;
let staff: Person;

beforeAll(async () => {
  world = await aWorld();
  staff = await world.aMember();
});
afterAll(() => world.close());

async function codeOfACoupon() {
  const [customer, cardId] = [await world.aPerson(), await world.aCard()];
  return { customer, ...(await aCoupon(world, customer, cardId)) };
}

const check = (code: string, person = staff) => world.ask(checkCode, { code }, person);

describe('checkCode', () => {
  test('gives one sheet with all that staff must know', async () => {
    const { code, cardId, customer } = await codeOfACoupon();
    const sheet = dataOf(await check(code));
    expect(sheet).toMatchObject({
      cardId,
      code,
      title: '111',
      brandName: '测试代金券',
      offer: { kind: 'cash', reduce: 5 },
      holder: `****${customer.holder.slice(-4)}`,
      claimedAt: null,
      mayOverride: false,
    });
    expect(sheet.checks.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'minimum-spend warn',
      'category note',
      'state ok',
      'window ok',
      'time-limit ok',
      'combination ok',
    ]);
  });

  test('asks WeChat once, and consumes nothing', async () => {
    const { code } = await codeOfACoupon();
    await check(code);
    const calls = await world.client.callsDuring(async () => {
      expect((await check(code)).ok).toBe(true);
    });
    expect(calls).toEqual(['/card/code/get']);
  });

  test('gives a new request id each time', async () => {
    const { code } = await codeOfACoupon();
    const ids = [dataOf(await check(code)).requestId, dataOf(await check(code)).requestId];
    expect(new Set(ids).size).toBe(2);
  });

  test('reads digits in groups', async () => {
    const { code } = await codeOfACoupon();
    const grouped = code.replace(/(.{4})/g, '$1 ');
    expect(dataOf(await check(grouped)).code).toBe(code);
  });

  test('knows a poster coupon of which nobody has told us', async () => {
    const { code } = await aPosterCoupon(world, await world.aPerson(), await world.aCard());
    expect(dataOf(await check(code))).toMatchObject({ claimedAt: null, checks: expect.any(Array) });
  });

  test('says of a used coupon when and by whom', async () => {
    const { code, cardId } = await codeOfACoupon();
    const { requestId } = dataOf(await check(code));
    await world.ask(redeem, { requestId, cardId, code, amount: 5100 }, staff);
    expect(dataOf(await check(code)).checks[0]).toEqual({
      kind: 'state',
      level: 'bad',
      state: 'used',
      usage: { at: world.now(), by: '小王', store: '一店', source: 'counter' },
    });
  });

  test('notices that a coupon was deleted though no push told', async () => {
    const { code, couponId, customer } = await codeOfACoupon();
    await world.client.control(`/users/${customer.userId}/cards/${code}/delete`, {});
    expect(dataOf(await check(code)).checks[0]).toMatchObject({
      kind: 'state',
      level: 'bad',
      state: 'deleted',
    });
    expect(await world.services.coupons.find(couponId)).toMatchObject({ state: 'deleted' });
  });

  test.each(['999999999999', 'not-a-code'])('does not know %s', async (code) => {
    expect(await check(code)).toEqual({ ok: false, error: { code: 'code-not-found', params: {} } });
  });

  test.each(['', '   ', '1'.repeat(21), { $ne: '' }])('refuses %j', async (code) => {
    expect(await world.ask(checkCode, { code }, staff)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a 朋友的券', () => {
  const held = async (code: string) => {
    const { checks } = dataOf(await check(code));
    return checks.filter(({ kind }) => kind === 'held');
  };

  test('says who has it open, and is redeemed for them', async () => {
    const [claimer, friend] = [await world.aPerson(), await world.aPerson()];
    const { cardId, code } = await aSharedCoupon(world, claimer, friend);
    expect(await held(code)).toEqual([]);
    await world.client.control(`/users/${friend.userId}/cards/${code}/show`, {});
    const by = `****${friend.holder.slice(-4)}`;
    expect(await held(code)).toEqual([{ kind: 'held', level: 'note', by }]);
    expect((await world.ask(redeem, { requestId: `friend-${code}`, cardId, code }, staff)).ok).toBe(true);
  });

  test('with which somebody is paying online is noted, and WeChat keeps it for them', async () => {
    const [claimer, friend] = [await world.aPerson(), await world.aPerson()];
    const { cardId, code } = await aSharedCoupon(world, claimer, friend);
    await world.client.wechat('/card/code/mark', { code, card_id: cardId, openid: friend.holder });
    expect(await held(code)).toHaveLength(1);
    const reply = await world.ask(redeem, { requestId: `online-${code}`, cardId, code }, staff);
    expect(reply).toEqual({ ok: false, error: { code: 'wechat-refused', params: { errcode: 40003 } } });
    expect(await world.client.pack(claimer)).toMatchObject([{ state: 'NORMAL' }]);
  });
});

describe('who may look at codes', () => {
  test('the first owner, without a row', async () => {
    const { code } = await codeOfACoupon();
    expect((await check(code, world.owner)).ok).toBe(true);
  });

  test.each([
    ['a customer', () => world.aPerson()],
    [
      'somebody who is staff no longer',
      async () => {
        const person = await world.aMember();
        const row = (await world.services.staff.find(person.openId as never))!;
        await world.services.staff.put({ ...row, active: false });
        return person;
      },
    ],
  ])('not %s', async (_, person) => {
    const { code } = await codeOfACoupon();
    expect(await check(code, await person())).toEqual({
      ok: false,
      error: { code: 'not-staff', params: {} },
    });
  });
});
