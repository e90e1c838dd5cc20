import type { RequestId } from '#domain/brand';
import { DAY, unixSeconds } from '#domain/time';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { RedemptionRow } from '../database/redemption-repository';
import { listRedemptions } from './list-redemptions';

let world: World;
let serial = 0;

beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

async function aRow(changes: Partial<RedemptionRow> = {}): Promise<RedemptionRow> {
  const row = {
    _id: `request-${++serial}` as RequestId,
    couponId: 'coupon-1',
    cardId: 'card-1',
    code: '123456789012',
    title: '满100元减20元',
    staff: 'staff-1',
    by: '小王',
    store: '一店',
    source: 'counter',
    amount: null,
    overrides: [],
    state: 'done',
    at: world.now(),
    refusal: null,
    ...changes,
  } as RedemptionRow;
  await world.services.redemptions.add(row);
  return row;
}

const list = async (after?: string) =>
  dataOf(await world.ask(listRedemptions, after ? { after } : {}, await world.aMember()));

describe('listRedemptions', () => {
  test('shows the newest first, with the last four digits only', async () => {
    const yesterday = await aRow({ at: unixSeconds(world.now() - DAY) });
    const today = await aRow();
    const { redemptions } = await list();
    expect(redemptions.map(({ requestId }) => requestId)).toEqual([today._id, yesterday._id]);
    expect(redemptions[0]).toEqual({
      requestId: today._id,
      title: '满100元减20元',
      codeTail: '9012',
      state: 'done',
      usage: { at: world.now(), by: '小王', store: '一店', source: 'counter' },
      amount: null,
      overrides: [],
    });
  });

  test('counts what was done since midnight in China', async () => {
    const midnight = unixSeconds(world.now() - 12 * 3600);
    await aRow({ at: midnight });
    await aRow({ at: unixSeconds(midnight - 1) });
    await aRow({ state: 'pending' });
    await aRow({ state: 'not-done' });
    expect((await list()).today).toBe(1);
  });

  test('comes in pages without gap or repeat', async () => {
    for (let i = 0; i < 23; i += 1) await aRow();
    const first = await list();
    const second = await list(first.next!);
    expect([first.redemptions.length, second.redemptions.length, second.next]).toEqual([20, 3, null]);
    const ids = [...first.redemptions, ...second.redemptions].map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(23);
  });

  test('goes on behind a coupon that was used elsewhere', async () => {
    for (let i = 0; i < 23; i += 1) await aRow({ _id: `x.coupon-${i}` as RequestId, source: 'web' });
    const first = await list();
    expect((await list(first.next!)).redemptions).toHaveLength(3);
  });

  test('is not for customers', async () => {
    expect(await world.ask(listRedemptions, {}, await world.aPerson())).toEqual({
      ok: false,
      error: { code: 'not-staff', params: {} },
    });
  });
});
