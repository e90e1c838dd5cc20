import type { CardId, CouponCode, OpenId } from '#domain/brand';
import { noClaimLimits } from '#domain/claim-limits';
import { unixSeconds } from '#domain/time';
import { aCoupon, aPosterCoupon, claimInWechat, deliver, eventsOf } from '../../test/fixtures/a-claim';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import type { Person } from '../../test/fixtures/platform-client';
import { acceptInvitation } from '../use-cases/accept-invitation';
import { deleteMyData } from '../use-cases/delete-my-data';
import { deletePersonData } from '../use-cases/delete-person-data';
import { exportMyData } from '../use-cases/export-my-data';
import { getMe } from '../use-cases/get-me';
import { getMyCoupon } from '../use-cases/get-my-coupon';
import { inviteStaff } from '../use-cases/invite-staff';
import { listMyCoupons } from '../use-cases/list-my-coupons';
import { listRedemptions } from '../use-cases/list-redemptions';
import { redeem } from '../use-cases/redeem';
import { setClaimLimits } from '../use-cases/set-claim-limits';
import { startClaim } from '../use-cases/start-claim';
import { couponIdOf } from './coupon-id';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const refusal = (code: string, params = {}) => ({ ok: false, error: { code, params } });
const forget = async (person: Person) => dataOf(await world.ask(deleteMyData, {}, person));
const events = (cardId: CardId, name?: string) => eventsOf(world, cardId, name);

/** Somebody with a coupon that WeChat has told of, too, and who is known by all names. */
async function aKnownPerson() {
  const [customer, cardId] = [await world.aPerson(), await world.aCard()];
  await world.ask(getMe, {}, customer, customer.unionId);
  const coupon = await aCoupon(world, customer, cardId);
  await deliver(world, await events(cardId));
  return { customer, ...coupon };
}

/** The collections in which any of a person's names is written. */
async function traces({ openId, holder, unionId }: Person): Promise<string[]> {
  const { collections } = (await (await fetch(`${world.runtime.url}/database`)).json()) as {
    collections: { name: string }[];
  };
  const found = collections.map(async ({ name }) => {
    const text = await (await fetch(`${world.runtime.url}/database/${name}?limit=10000`)).text();
    return [openId, holder, unionId].some((word) => text.includes(word)) ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

describe('somebody who deletes their data', () => {
  test('is named nowhere any more, but in the count of such requests, which ends after a day', async () => {
    const { customer } = await aKnownPerson();
    expect(await traces(customer)).toEqual(expect.arrayContaining(['coupons', 'events', 'grants', 'people']));
    await forget(customer);
    expect(await traces(customer)).toEqual(['tries']);
    expect(dataOf(await world.ask(listMyCoupons, { group: 'usable' }, customer)).coupons).toEqual([]);
  });

  test('may ask for it again, and nobody else loses anything', async () => {
    const [{ customer }, other] = [await aKnownPerson(), await aKnownPerson()];
    await forget(customer);
    const before = dataOf(await world.ask(exportMyData, {}, other.customer));
    await forget(customer);
    const { tries, ...after } = dataOf(await world.ask(exportMyData, {}, other.customer));
    expect(after).toEqual({ ...before, tries: undefined });
  });

  test('frees what an unfinished claim held', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const limits = { ...noClaimLimits, total: 1 };
    dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
    dataOf(await world.ask(startClaim, { cardId }, customer));
    await forget(customer);
    expect(await world.ask(startClaim, { cardId }, await world.aPerson())).toMatchObject({ ok: true });
  });

  test('must not be at work here', async () => {
    const member = await world.aMember();
    expect(await world.ask(deleteMyData, {}, member)).toEqual(refusal('still-staff'));
    expect(await world.ask(deleteMyData, {}, world.owner)).toEqual(refusal('still-staff'));
    const openId = member.openId as OpenId;
    await world.services.staff.change(openId, { active: false });
    await forget(member);
    expect(await world.services.staff.find(openId)).toBeNull();
  });

  test('does not make an invitation that they used good again', async () => {
    const invited = { name: '小王', store: '一店', role: 'redeemer' };
    const { token } = dataOf(await world.ask(inviteStaff, invited, world.owner));
    const member = await world.aPerson();
    dataOf(await world.ask(acceptInvitation, { token }, member));
    await world.services.staff.change(member.openId as OpenId, { active: false });
    await forget(member);
    for (const person of [member, await world.aPerson()]) {
      expect(await world.ask(acceptInvitation, { token }, person)).toEqual(refusal('invitation-not-valid'));
    }
  });

  test('cannot ask on and on', async () => {
    const customer = await world.aPerson();
    for (let i = 0; i < 10; i += 1) await forget(customer);
    expect(await world.ask(deleteMyData, {}, customer)).toEqual(refusal('too-often', { seconds: 600 }));
  });
});

describe('what is left', () => {
  test('is a coupon that is still good at the counter, and booked when it is used', async () => {
    const { customer, cardId, code } = await aKnownPerson();
    await forget(customer);
    const staff = await world.aMember('小李', '二店');
    dataOf(await world.ask(redeem, { requestId: 'after-deletion', cardId, code, amount: 5100 }, staff));
    await deliver(world, await events(cardId, 'user_consume_card'));
    const { redemptions } = dataOf(await world.ask(listRedemptions, {}, staff));
    expect(redemptions[0]).toMatchObject({ requestId: 'after-deletion', state: 'done' });
  });

  test('takes every later push: of a present on its way, its arrival, a use elsewhere', async () => {
    const [customer, friend] = [await world.aPerson(), await world.aPerson()];
    const cardId = await world.aCard({ base: { can_give_friend: true } });
    const { code, couponId } = await aCoupon(world, customer, cardId);
    await forget(customer);
    await world.client.give(customer, code, friend);
    const theirs = await world.client.acceptGift(friend, code);
    await world.client.control('/till/web-redeem', { code: theirs });
    await deliver(world, await events(cardId));
    const { coupons, events: stored } = world.services;
    expect(await coupons.find(couponId)).toMatchObject({ state: 'given', owner: '', holder: '' });
    const given = await coupons.find(couponIdOf(cardId, theirs as CouponCode));
    expect(given).toMatchObject({ state: 'consumed', holder: friend.holder });
    expect(await stored.due(unixSeconds(world.now() + 3_600), 100)).toEqual([]);
  });

  test('does not name them when WeChat tells late of what they had claimed', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const { grantId, code } = await claimInWechat(world, customer, cardId);
    await forget(customer);
    await deliver(world, await events(cardId, 'user_get_card'));
    const coupon = await world.services.coupons.find(couponIdOf(cardId, code));
    expect(coupon).toMatchObject({ owner: '', holder: '', unionId: '', grantId, state: 'normal' });
    expect(await world.services.grants.find(grantId)).toMatchObject({ state: 'granted', holder: '' });
    expect(await traces({ ...customer })).not.toContain('people');
  });
});

describe('somebody who comes back', () => {
  test('has claimed what they had: the shop’s limit still holds', async () => {
    const [customer, cardId] = [await world.aPerson(), await world.aCard()];
    const limits = { ...noClaimLimits, perPerson: 1 };
    dataOf(await world.ask(setClaimLimits, { cardId, limits }, world.owner));
    await aCoupon(world, customer, cardId);
    await forget(customer);
    const again = await world.ask(startClaim, { cardId }, customer);
    expect(again).toEqual(refusal('claim-limit-reached', { limit: 1 }));
  });

  test('can claim what is left to them, also after a poster’s coupon', async () => {
    const { customer, cardId } = await aKnownPerson();
    await forget(customer);
    await aPosterCoupon(world, customer, cardId, 'c.door-1');
    const { grantId } = dataOf(await world.ask(startClaim, { cardId }, customer));
    expect(await world.services.grants.find(grantId)).toMatchObject({ n: 1, person: customer.openId });
  });

  test('opens their coupon from the card pack, and it is theirs again', async () => {
    const { customer, cardId, couponId, encryptedCode } = await aKnownPerson();
    await forget(customer);
    expect(await world.ask(getMyCoupon, { couponId }, customer)).toEqual(refusal('coupon-not-yours'));
    const jumped = await world.ask(getMyCoupon, { cardId, encryptedCode }, customer);
    expect(dataOf(jumped).id).toBe(couponId);
  });
});

describe('an owner who is asked to', () => {
  test('deletes for the person, and the audit says that it was done, not whom', async () => {
    const { customer } = await aKnownPerson();
    const { openId } = customer;
    dataOf(await world.ask(deletePersonData, { openId }, world.owner));
    expect(await traces(customer)).toEqual([]);
    const { rows } = await world.services.audit.page(null);
    const entry = rows.find(({ act }) => act === 'deletePersonData')!;
    expect(entry.actor).toBe(world.owner.openId);
    expect(entry.target).toMatch(/^former\.[\w-]{22}$/);
  });

  test('cannot delete who works for the shop', async () => {
    const { openId } = await world.aMember();
    expect(await world.ask(deletePersonData, { openId }, world.owner)).toEqual(refusal('still-staff'));
  });
});
