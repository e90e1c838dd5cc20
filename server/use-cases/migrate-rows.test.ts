import type { CouponId, GrantId } from '#domain/brand';
import { aWorld, type World } from '../../test/fixtures/a-world';
import { copiesOf, rowsOfBefore, store, storedRows } from '../../test/fixtures/rows-of-before';
import type { StoredRow } from '../database/migrations/migration';
import { jobs } from '../timers/jobs';
import { runJobs } from '../timers/run-jobs';

const DAY = 86_400;

let world: World;

beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const theJob = jobs.filter(({ name }) => name === 'migrate-rows');
const runTimer = async () => (await runJobs(theJob, world.context()))['migrate-rows'];
const rowsOf = (name: string) => storedRows(world.runtime.url, name);
const allRows = async () =>
  Object.fromEntries(
    await Promise.all(Object.keys(before).map(async (name) => [name, await rowsOf(name)] as const)),
  );
const versions = async () => (await world.services.schema.all()).map(({ _id, version }) => [_id, version]);

const before = rowsOfBefore();
const [openGrant, grantedGrant] = before.grants as [StoredRow, StoredRow];
const [ownCoupon, posterCoupon, textCoupon] = before.coupons as [StoredRow, StoredRow, StoredRow];

/** What the release before would have stored today. */
const today = () => {
  const account = world.config.accounts[0].appId;
  const limits = { perPerson: null, perPersonAndDay: null, perDay: null, total: null };
  const noTerms = { storeId: '', amount: null, overrides: [], traceId: '' };
  const counted = { account, n: -1, code: '', countedOn: '' };
  return {
    ...before,
    cards: before.cards!.map((card) => ({
      ...card,
      account,
      settings: { limits, codePool: false },
      storeIds: [],
    })),
    grants: before.grants!.map((grant) => ({ ...grant, ...counted })),
    coupons: [
      { ...ownCoupon, otherText: '', usedSource: '' },
      { ...posterCoupon, channel: 'poster1', otherText: '', usedSource: '' },
      { ...textCoupon, channel: '', otherText: 'spring.sale', usedSource: 'counter' },
    ],
    redemptions: before.redemptions!.map((row) => ({ ...row, ...noTerms })),
  };
};

describe('migrateRows', () => {
  test('makes the rows of the version before rows of today, and leaves those alone that are', async () => {
    await store(world.database(), before);
    expect(await runTimer()).toBe(1 + 2 + 3 + 1);
    expect(await allRows()).toEqual(today());
  });

  test('changes nothing the second time', async () => {
    await store(world.database(), before);
    await runTimer();
    await world.advance(DAY);
    expect(await runTimer()).toBe(0);
    expect(await allRows()).toEqual(today());
  });

  test('reaches a version when a walk a day later has found all rows to be of it', async () => {
    await store(world.database(), before);
    await runTimer();
    await world.advance(60);
    await runTimer();
    expect(await versions()).toEqual([
      ['cards', 0],
      ['coupons', 0],
      ['grants', 0],
      ['redemptions', 0],
    ]);
    await world.advance(DAY);
    await runTimer();
    expect(await versions()).toEqual([
      ['cards', 2],
      ['coupons', 2],
      ['grants', 1],
      ['redemptions', 1],
    ]);
  });

  test('takes so many rows at a time and goes on with the others', async () => {
    const many = copiesOf(grantedGrant, 5_300);
    for (let start = 0; start < many.length; start += 1_000) {
      await store(world.database(), { grants: many.slice(start, start + 1_000) });
    }
    expect(await runTimer()).toBe(5_000);
    await world.advance(60);
    expect(await runTimer()).toBe(300);
    expect((await rowsOf('grants')).filter(({ n }) => n !== -1)).toEqual([]);
  });

  test('begins a page again that somebody broke off', async () => {
    await store(world.database(), { grants: copiesOf(grantedGrant, 150) });
    const { schema } = world.services;
    await schema.bringUpToDate('grants', await schema.rowsAfter('grants', '', 70));
    expect(await runTimer()).toBe(80);
    expect((await rowsOf('grants')).filter(({ n }) => n !== -1)).toEqual([]);
  });

  test('does not write over what somebody has written since it looked', async () => {
    const { schema, coupons } = world.services;
    await store(world.database(), { coupons: [posterCoupon] });
    const read = await schema.rowsAfter('coupons', '', 10);
    const newer = { channel: 'poster2' as never, otherText: 'x' };
    await coupons.describe(posterCoupon._id as CouponId, posterCoupon.holder as never, newer);
    expect(await schema.bringUpToDate('coupons', read)).toBe(0);
    expect(await rowsOf('coupons')).toEqual([{ ...posterCoupon, ...newer }]);
  });

  test('mends what an instance of before wrote behind it; until then it is read as if it were mended', async () => {
    await store(world.database(), { coupons: [ownCoupon] });
    await runTimer();
    await store(world.database(), { grants: [openGrant], coupons: [textCoupon] });
    expect(await world.services.grants.find(openGrant._id as GrantId)).toEqual(today().grants[0]);
    expect(await world.services.coupons.find(textCoupon._id as CouponId)).toEqual(today().coupons[2]);
    await world.advance(DAY);
    expect(await runTimer()).toBe(2);
    expect(await rowsOf('grants')).toEqual([today().grants[0]]);
  });

  test('mends a text that an instance of before wrote over a channel of today', async () => {
    const { coupons } = world.services;
    await store(world.database(), { coupons: [posterCoupon, textCoupon] });
    await runTimer();
    for (const { _id, holder, channel } of [posterCoupon, textCoupon]) {
      await coupons.describe(_id as CouponId, holder as never, { channel: channel as never });
    }
    await world.advance(DAY);
    expect(await runTimer()).toBe(2);
    expect(await rowsOf('coupons')).toEqual([today().coupons[1], today().coupons[2]]);
  });

  test('tells uses elsewhere from those at the counter', async () => {
    const [redemption] = before.redemptions!;
    const elsewhere = { ...redemption!, _id: 'x.usedElsewhere', source: 'FROM_MOBILE_HELPER' };
    const coupon = { ...textCoupon, _id: 'usedElsewhere', bookedBy: elsewhere._id };
    await store(world.database(), { redemptions: [elsewhere], coupons: [coupon] });
    await runTimer();
    expect(await rowsOf('redemptions')).toMatchObject([{ source: 'helper', amount: null, overrides: [] }]);
    expect(await rowsOf('coupons')).toMatchObject([{ usedSource: 'other', otherText: 'spring.sale' }]);
  });

  test('leaves the work of a newer version to newer instances', async () => {
    const newer = {
      _id: 'grants' as const,
      version: 1,
      towards: 2,
      walks: 0,
      cursor: 'k',
      nextAt: 0 as const,
    };
    await world.services.schema.put(newer);
    await store(world.database(), { grants: [openGrant] });
    expect(await runTimer()).toBe(0);
    expect(await world.services.schema.all()).toContainEqual(newer);
  });
});
