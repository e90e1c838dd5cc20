import type { CardId, OpenId, StoreId } from '#domain/brand';
import type { Overridable, Override } from '#domain/override';
import type { Role } from '#domain/role';
import type { CardChanges } from '../../test/fixtures/a-card-json';
import { aCoupon } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { checkCode } from './check-code';
import { redeem } from './redeem';
import { setOwnDates } from './set-own-dates';

let world: World;

/** Noon of 2026-05-01, a holiday and a Friday. */
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const everyday: CardChanges['advanced'] = { time_limit: [], use_condition: {} };
const fromFifty: CardChanges = { advanced: { ...everyday, use_condition: { least_cost: '50' } } };
const onMondays: CardChanges = { advanced: { ...everyday, time_limit: [{ type: 'MONDAY' }] } };
const onHolidays: CardChanges = { advanced: { ...everyday, time_limit: [{ type: 'HOLIDAY' }] } };
const inOneStore: CardChanges = { base: { location_id_list: [291710000] }, advanced: everyday };

async function aCouponOf(changes: CardChanges) {
  const cardId = await world.aCard(changes);
  const { code } = await aCoupon(world, await world.aPerson(), cardId);
  return { requestId: `terms-${code}`, cardId, code };
}

async function aMemberAt(storeId: string, role: Role = 'redeemer'): Promise<Person> {
  const person = await world.aMember('小张', '一店', role);
  const row = (await world.services.staff.find(person.openId as OpenId))!;
  await world.services.staff.put({ ...row, storeId: storeId as StoreId });
  return person;
}

const aManager = () => world.aMember('小张', '一店', 'manager');
const because = (condition: Overridable): Override => ({ condition, reason: '顾客已提前预约' });
const notMet = (...conditions: Overridable[]) => ({
  ok: false,
  error: { code: 'conditions-not-met', params: { conditions } },
});
const notAllowed = { ok: false, error: { code: 'not-allowed', params: { needs: 'manager' } } };
const levelsOf = async (code: string, person: Person) =>
  dataOf(await world.ask(checkCode, { code }, person)).checks.map(({ kind, level }) => `${kind} ${level}`);

describe('a minimum spend', () => {
  test('wants the amount, and the amount to reach it', async () => {
    const [input, staff] = [await aCouponOf(fromFifty), await world.aMember()];
    expect(await levelsOf(input.code, staff)).toContain('minimum-spend warn');
    expect(await world.ask(redeem, input, staff)).toEqual(notMet('minimum-spend'));
    expect(await world.ask(redeem, { ...input, amount: 4999 }, staff)).toEqual(notMet('minimum-spend'));
    expect(dataOf(await world.ask(redeem, { ...input, amount: 5000 }, staff))).toMatchObject({
      amount: 5000,
    });
  });

  test('that is not reached leaves nothing behind', async () => {
    const input = await aCouponOf(fromFifty);
    const calls = await world.client.callsDuring(async () => {
      await world.ask(redeem, { ...input, amount: 4999 }, await world.aMember());
    });
    expect(calls).toEqual([]);
    expect(await world.services.redemptions.find(input.requestId as never)).toBeNull();
  });

  test.each([-1, 0.5, 2_000_000_000, '5000', { $gt: 0 }])('is not compared with %j', async (amount) => {
    const input = { ...(await aCouponOf(fromFifty)), amount };
    const error = { code: 'invalid-input', params: { field: 'amount' } };
    expect(await world.ask(redeem, input, await world.aMember())).toEqual({ ok: false, error });
  });
});

describe('a time limit', () => {
  test('is held against the clock', async () => {
    const [input, staff] = [await aCouponOf(onMondays), await world.aMember()];
    expect(await levelsOf(input.code, staff)).toContain('time-limit warn');
    expect(await world.ask(redeem, input, staff)).toEqual(notMet('time-limit'));
  });

  test('for holidays knows them, and the shop’s own dates before them', async () => {
    const [input, staff] = [await aCouponOf(onHolidays), await world.aMember()];
    expect(await levelsOf(input.code, staff)).toContain('time-limit ok');
    dataOf(await world.ask(setOwnDates, { holidays: [], workdays: ['2026-05-01'] }, world.owner));
    expect(await levelsOf(input.code, staff)).toContain('time-limit warn');
    expect(await world.ask(redeem, input, staff)).toEqual(notMet('time-limit'));
    dataOf(await world.ask(setOwnDates, { holidays: [], workdays: [] }, world.owner));
    expect((await world.ask(redeem, input, staff)).ok).toBe(true);
  });
});

describe('the stores of a card', () => {
  test.each([
    ['291710000', 'store ok', true],
    ['', 'store note', true],
    ['7', 'store warn', false],
  ])('for a member whose store has the id “%s”: %s', async (storeId, line, redeemed) => {
    const [input, staff] = [await aCouponOf(inOneStore), await aMemberAt(storeId)];
    expect(await levelsOf(input.code, staff)).toContain(line);
    const reply = await world.ask(redeem, input, staff);
    if (redeemed) expect(reply.ok).toBe(true);
    else expect(reply).toEqual(notMet('store'));
  });
});

describe('an override', () => {
  test('is a manager’s, and stands with its reason in receipt and ledger', async () => {
    const [input, manager] = [await aCouponOf(onMondays), await aMemberAt('291710000', 'manager')];
    const overrides = [because('time-limit')];
    const receipt = dataOf(await world.ask(redeem, { ...input, amount: 100, overrides }, manager));
    expect(receipt).toMatchObject({ overrides, amount: 100, usage: { by: '小张', store: '一店' } });
    expect(await world.services.redemptions.find(input.requestId as never)).toMatchObject({
      ...{ staff: manager.openId, by: '小张', store: '一店', storeId: '291710000', at: world.now() },
      ...{ amount: 100, overrides, source: 'counter', state: 'done', traceId: 'trace-1' },
    });
  });

  test('by a redeemer is refused, and the coupon is not touched', async () => {
    const input = { ...(await aCouponOf(onMondays)), overrides: [because('time-limit')] };
    expect(await world.ask(redeem, input, await world.aMember())).toEqual(notAllowed);
    expect((await world.ask(redeem, input, await aManager())).ok).toBe(true);
  });

  test('of one condition leaves the others', async () => {
    const { advanced } = fromFifty;
    const input = await aCouponOf({ advanced: { ...advanced, time_limit: [{ type: 'MONDAY' }] } });
    const manager = await aManager();
    const one = { ...input, overrides: [because('time-limit')] };
    expect(await world.ask(redeem, one, manager)).toEqual(notMet('minimum-spend'));
    const both = { ...input, overrides: [because('time-limit'), because('minimum-spend')] };
    expect(dataOf(await world.ask(redeem, both, manager)).overrides).toEqual(both.overrides);
  });

  test('that was not needed is not written down', async () => {
    const input = { ...(await aCouponOf(fromFifty)), amount: 5000, overrides: [because('minimum-spend')] };
    expect(dataOf(await world.ask(redeem, input, await aManager())).overrides).toEqual([]);
  });

  test('does not help a coupon that WeChat refuses', async () => {
    const [input, manager] = [await aCouponOf(onMondays), await aManager()];
    const overrides = [because('time-limit')];
    await world.ask(redeem, { ...input, overrides }, manager);
    const again = { ...input, requestId: `${input.requestId}-2`, overrides };
    expect(await world.ask(redeem, again, manager)).toMatchObject({ error: { code: 'already-redeemed' } });
  });

  test.each([
    ['no reason', [{ condition: 'time-limit', reason: ' ' }]],
    ['a reason that is a book', [{ condition: 'time-limit', reason: '因'.repeat(51) }]],
    ['a condition that nobody can set aside', [{ condition: 'state', reason: '我说可以' }]],
    ['an operator', [{ condition: { $ne: '' }, reason: '我说可以' }]],
  ])('with %s is refused', async (_, overrides) => {
    const input = { ...(await aCouponOf(onMondays)), overrides };
    expect(await world.ask(redeem, input, await aManager())).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});

describe('the same request again', () => {
  test('has the same receipt, whatever has become of the conditions since', async () => {
    const [input, staff] = [await aCouponOf(onHolidays), await world.aMember()];
    const first = await world.ask(redeem, { ...input, amount: 5000 }, staff);
    expect(first.ok).toBe(true);
    await world.advance(5 * 86_400);
    expect(await world.ask(redeem, { ...input, amount: 1 }, staff)).toEqual(first);
    const other = { ...input, cardId: (await world.aCard(onHolidays)) as CardId };
    expect(await world.ask(redeem, other, staff)).toMatchObject({ error: { code: 'invalid-input' } });
  });
});
