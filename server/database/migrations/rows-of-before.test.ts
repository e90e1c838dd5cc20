import type { CardId, CouponCode } from '#domain/brand';
import { claimInWechat, deliver, eventsOf } from '../../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../../test/fixtures/a-world';
import type { Person } from '../../../test/fixtures/platform-client';
import { rowsOfBefore, store, storedRows } from '../../../test/fixtures/rows-of-before';
import { couponIdOf } from '../../ledger/coupon-id';
import { outerStrOf } from '../../outer-str';
import { checkCode } from '../../use-cases/check-code';
import { closeGrants } from '../../use-cases/close-grants';
import { listCards } from '../../use-cases/list-cards';
import { listMyCoupons } from '../../use-cases/list-my-coupons';
import { reapplyEvents } from '../../use-cases/reapply-events';
import { redeem } from '../../use-cases/redeem';
import { setClaimLimits } from '../../use-cases/set-claim-limits';
import { startClaim } from '../../use-cases/start-claim';
import { syncCards } from '../../use-cases/sync-cards';
import type { StoredRow } from './migration';

let world: World;
let customer: Person;
let cardId: CardId;

beforeAll(async () => {
  world = await aWorld();
});
beforeEach(async () => {
  [customer, cardId] = [await world.aPerson(), await world.aCard()];
});
afterAll(() => world.close());

const before = rowsOfBefore();
const [openGrant, grantedGrant] = before.grants as [StoredRow, StoredRow];
const [ownCoupon] = before.coupons as [StoredRow];

/** Stored past every repository, with this test's card and person. */
const storeOne = (name: string, row: StoredRow) => store(world.database(), { [name]: [row] });
const anOldGrant = (row: StoredRow, changes: object = {}) =>
  storeOne('grants', { ...row, cardId, person: customer.openId, ...changes });
const anOldCard = () => storeOne('cards', { ...before.cards![0]!, _id: cardId });
const grant = (id: string) => world.services.grants.find(id as never);

/** The customer says yes to a ticket that the release before has signed. */
async function claimWith(grantId: string): Promise<CouponCode> {
  const ticket = { cardId, at: world.now(), outerStr: outerStrOf(grantId as never) };
  await world.client.addCard(customer, cardId, await world.services.accounts.main.signer.cardExt(ticket));
  return (await world.client.pack(customer))[0]!.code as CouponCode;
}

describe('with rows of before that nobody has migrated', () => {
  test('a claim that began before ends as the coupon of who began it', async () => {
    await anOldCard();
    await anOldGrant(openGrant, { _id: 'grant-began-before' });
    const code = await claimWith('grant-began-before');
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    const couponId = couponIdOf(cardId, code);
    expect(await grant('grant-began-before')).toMatchObject({ state: 'granted', couponId });
    expect(await world.services.coupons.find(couponId)).toMatchObject({ owner: customer.openId });
  });

  test('the timer looks at an open claim of before, and lets it lapse after a day', async () => {
    await anOldGrant(openGrant, {
      _id: 'grant-to-lapse',
      openedAt: world.now() - 200,
      nextAt: world.now() - 80,
    });
    await closeGrants(world.context());
    expect(await grant('grant-to-lapse')).toMatchObject({ state: 'open', nextAt: world.now() + 200 });
    await world.advance(26 * 3_600);
    await closeGrants(world.context());
    expect(await grant('grant-to-lapse')).toMatchObject({ state: 'lapsed', countedOn: '' });
  });

  test('the hall shows a card of before, and it can be claimed', async () => {
    await anOldCard();
    const { cards } = dataOf(await world.ask(listCards, {}, customer));
    expect(cards.map(({ id }) => id)).toContain(cardId);
    const { cardExt } = dataOf(await world.ask(startClaim, { cardId }, customer));
    expect(await world.client.addCard(customer, cardId, cardExt)).toMatchObject({ errMsg: 'addCard:ok' });
  });

  test('the timer keeps reading a card of before from WeChat once it has a row of today', async () => {
    await anOldCard();
    const { schema, cards } = world.services;
    await schema.bringUpToDate('cards', await schema.rowsAfter('cards', '', 100));
    await syncCards(world.context());
    expect((await cards.find(cardId))?.card.title).not.toBe('50元代金券');
    const rows = await storedRows(world.runtime.url, 'cards');
    expect(rows.find(({ _id }) => _id === cardId)).toMatchObject({ syncedAt: world.now() });
  });

  test("what somebody claimed before counts for the shop's own limit", async () => {
    await anOldGrant(grantedGrant, { _id: 'grant-that-counts' });
    const limits = { perPerson: 2, perPersonAndDay: null, perDay: null, total: null };
    dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
    await claimInWechat(world, customer, cardId);
    await deliver(world, await eventsOf(world, cardId, 'user_get_card'));
    expect(await world.ask(startClaim, { cardId }, customer)).toEqual({
      ok: false,
      error: { code: 'claim-limit-reached', params: { limit: 2 } },
    });
  });

  test('a coupon of before is in the wallet, and staff of before redeem it', async () => {
    const member = await world.aPerson();
    await storeOne('staff', { ...before.staff![0]!, _id: member.openId });
    const code = await claimWith('grant-nobody-knows');
    const _id = couponIdOf(cardId, code);
    await storeOne('coupons', { ...ownCoupon, _id, cardId, code, owner: customer.openId });
    const { coupons } = dataOf(await world.ask(listMyCoupons, { group: 'usable' }, customer));
    expect(coupons.map(({ id }) => id)).toEqual([_id]);
    const { requestId } = dataOf(await world.ask(checkCode, { code }, member));
    expect(await world.ask(redeem, { requestId, cardId, code, amount: 5100 }, member)).toMatchObject({
      ok: true,
    });
    expect(await world.services.coupons.find(_id)).toMatchObject({ state: 'consumed', bookedBy: requestId });
  });

  test('an event of before that waits is applied', async () => {
    await store(world.database(), { coupons: [ownCoupon], events: before.events! });
    await reapplyEvents(world.context());
    expect(await world.services.events.find('eventOfBefore')).toMatchObject({ state: 'applied' });
    expect(await world.services.coupons.find(ownCoupon._id as never)).toMatchObject({ state: 'deleted' });
  });
});
