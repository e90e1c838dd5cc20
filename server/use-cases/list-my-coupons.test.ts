import type { CardId, CouponCode, OpenId } from '#domain/brand';
import type { CouponGroup, PlatformState } from '#domain/coupon';
import { unixSeconds } from '#domain/time';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import type { CouponRow } from '../database/coupon-repository';
import { couponIdOf } from '../ledger/coupon-id';
import { listMyCoupons } from './list-my-coupons';

let world: World;
let cardId: CardId;
let serial = 0;

beforeAll(async () => {
  world = await aWorld();
  cardId = await world.aCard();
});
afterAll(() => world.close());

/** Puts a coupon of the person into the database. */
async function aRow(person: Person, changes: Partial<CouponRow> = {}): Promise<CouponRow> {
  const code = `code-${++serial}` as CouponCode;
  const row: CouponRow = {
    _id: couponIdOf(cardId, code),
    cardId,
    code,
    owner: person.openId as OpenId,
    holder: '',
    unionId: '',
    grantId: '',
    channel: '',
    otherText: '',
    claimedAt: world.now(),
    from: world.now(),
    until: unixSeconds(world.now() + 1000 + serial),
    state: 'normal',
    bookedBy: '',
    usedAt: 0,
    usedBy: '',
    usedStore: '',
    usedSource: '',
    ...changes,
  };
  await world.services.coupons.add(row);
  return row;
}

const page = async (person: Person, group: CouponGroup, after?: string) =>
  dataOf(await world.ask(listMyCoupons, after ? { group, after } : { group }, person));

describe('the wallet', () => {
  test('shows what ends first at the top of what can be used, also what has not begun', async () => {
    const person = await world.aPerson();
    const later = await aRow(person, { until: unixSeconds(world.now() + 900) });
    const sooner = await aRow(person, { until: unixSeconds(world.now() + 100) });
    const notYet = await aRow(person, {
      from: unixSeconds(world.now() + 10),
      until: unixSeconds(world.now() + 500),
    });
    const { coupons, usable, next } = await page(person, 'usable');
    expect(coupons.map(({ id, state }) => [id, state])).toEqual([
      [sooner._id, 'usable'],
      [notYet._id, 'not-yet'],
      [later._id, 'usable'],
    ]);
    expect({ usable, next }).toEqual({ usable: 3, next: null });
  });

  test('puts each state into its group', async () => {
    const person = await world.aPerson();
    const used = await aRow(person, {
      state: 'consumed',
      usedAt: world.now(),
      usedBy: '小王',
      usedStore: '一店',
    });
    const over = await aRow(person, { until: unixSeconds(world.now() - 1) });
    const ended = ['expired', 'gifting', 'gift-timeout', 'deleted', 'unavailable'] satisfies PlatformState[];
    for (const state of ended) await aRow(person, { state });
    expect((await page(person, 'used')).coupons).toMatchObject([
      {
        id: used._id,
        state: 'used',
        usage: { at: world.now(), by: '小王', store: '一店', source: 'counter' },
      },
    ]);
    const { coupons, usable } = await page(person, 'ended');
    expect(coupons.map(({ state }) => state).sort()).toEqual(
      ['deleted', 'expired', 'expired', 'gifting', 'unavailable', 'unavailable'].sort(),
    );
    expect(coupons.map(({ id }) => id)).toContain(over._id);
    expect(usable).toBe(0);
  });

  test.each(['usable', 'used', 'ended'] as const)(
    'gives %s in pages without gap or repeat',
    async (group) => {
      const person = await world.aPerson();
      const changes: Record<CouponGroup, Partial<CouponRow>> = {
        usable: { until: unixSeconds(world.now() + 77) },
        used: { state: 'consumed', usedAt: 77 },
        ended: { state: 'deleted' },
      };
      const ids = [];
      for (let i = 0; i < 45; i += 1) ids.push((await aRow(person, changes[group]))._id);

      const seen: string[] = [];
      let after: string | null | undefined;
      do {
        const { coupons, next }: Awaited<ReturnType<typeof page>> = await page(
          person,
          group,
          after ?? undefined,
        );
        expect(coupons.length).toBe(next ? 20 : 5);
        seen.push(...coupons.map(({ id }) => id));
        after = next;
      } while (after);
      expect(seen.sort()).toEqual(ids.sort());
    },
  );

  test("holds nobody else's coupons", async () => {
    await aRow(await world.aPerson());
    expect(await page(await world.aPerson(), 'usable')).toEqual({ coupons: [], next: null, usable: 0 });
  });

  test.each([
    { group: 'all' },
    {},
    { group: 'usable', after: 'x' },
    { group: 'usable', after: { $gt: 1 } },
    { group: 'usable', after: '12.ab$cd' },
  ])('refuses %j', async (input) => {
    expect(await world.ask(listMyCoupons, input, await world.aPerson())).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });
});
