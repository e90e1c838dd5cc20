import type { OpenId } from '#domain/brand';
import type { Role } from '#domain/role';
import { aWorld, dataOf, type World } from '../../test/fixtures/a-world';
import { acceptInvitation } from './accept-invitation';
import { changeStaff } from './change-staff';
import { checkCode } from './check-code';
import { getMe } from './get-me';
import { inviteStaff } from './invite-staff';
import { listAudit } from './list-audit';
import { listStaff } from './list-staff';

let world: World;

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

type Person = World['owner'];

const invite = (role: Role = 'redeemer', by: Person = world.owner) =>
  world.ask(inviteStaff, { name: '小王', store: '一店', role }, by);
const accept = (token: string, who: Person) => world.ask(acceptInvitation, { token }, who);
const notValid = { ok: false, error: { code: 'invitation-not-valid', params: {} } };

describe('an invitation', () => {
  test('makes one person staff, who may ask again and is told the same', async () => {
    const [{ token }, person] = [dataOf(await invite()), await world.aPerson()];
    const joined = { staff: { name: '小王', store: '一店', role: 'redeemer' } };
    expect(dataOf(await accept(token, person))).toEqual(joined);
    expect(dataOf(await accept(token, person))).toEqual(joined);
    expect(dataOf(await world.ask(getMe, {}, person))).toEqual(joined);
    expect(await accept(token, await world.aPerson())).toEqual(notValid);
  });

  test('goes to one of many who take it at once', async () => {
    const { token } = dataOf(await invite());
    const people = await Promise.all(Array.from({ length: 8 }, () => world.aPerson()));
    const replies = await Promise.all(people.map((person) => accept(token, person)));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('does not bring back whom somebody has disabled', async () => {
    const [{ token }, person] = [dataOf(await invite()), await world.aPerson()];
    dataOf(await accept(token, person));
    dataOf(await world.ask(changeStaff, { openId: person.openId, active: false }, world.owner));
    expect(await accept(token, person)).toEqual(notValid);
    expect(dataOf(await world.ask(getMe, {}, person))).toEqual({ staff: null });
    const again = dataOf(await invite('manager'));
    expect(dataOf(await accept(again.token, person))).toMatchObject({ staff: { role: 'manager' } });
  });

  test('ends after ten minutes', async () => {
    const { token, until } = dataOf(await invite());
    expect(until - world.now()).toBe(600);
    await world.advance(601);
    expect(await accept(token, await world.aPerson())).toEqual(notValid);
  });

  test('is kept as a digest only', async () => {
    const { token } = dataOf(await invite());
    expect(await world.services.invitations.find(token)).toBeNull();
  });

  test('is void when whoever made it may not make it any more, for themselves and for others', async () => {
    const manager = await world.aMember('小陈', '一店', 'manager');
    const { token } = dataOf(await invite('redeemer', manager));
    await world.services.staff.change(manager.openId as OpenId, { active: false });
    for (const person of [manager, await world.aPerson()])
      expect(await accept(token, person)).toEqual(notValid);
    await world.services.staff.change(manager.openId as OpenId, { active: true, role: 'redeemer' });
    expect(await accept(token, await world.aPerson())).toEqual(notValid);
  });

  test('cannot be guessed at for long', async () => {
    const person = await world.aPerson();
    for (let i = 0; i < 10; i += 1) expect(await accept(`guess-${i}`, person)).toEqual(notValid);
    const { token } = dataOf(await invite());
    expect(await accept(token, person)).toMatchObject({ error: { code: 'too-many-tries' } });
    await world.advance(601);
    expect(await accept(dataOf(await invite()).token, person)).toMatchObject({ ok: true });
  });

  test.each([
    ['a manager', 'manager', 'redeemer', true],
    ['a manager', 'manager', 'manager', false],
    ['a manager', 'manager', 'owner', false],
    ['a redeemer', 'redeemer', 'redeemer', false],
  ] as const)('from %s (%s) for a %s: %s', async (_, by, role, allowed) => {
    const member = await world.aMember('小李', '一店', by);
    expect((await invite(role, member)).ok).toBe(allowed);
  });
});

describe('staff', () => {
  test('who are disabled are nobody at their next call, and can be enabled again', async () => {
    const person = await world.aMember();
    const check = () => world.ask(checkCode, { code: '123456789012' }, person);
    expect(await check()).toMatchObject({ error: { code: 'code-not-found' } });
    const change = { openId: person.openId };
    dataOf(await world.ask(changeStaff, { ...change, active: false }, world.owner));
    expect(await check()).toMatchObject({ error: { code: 'not-staff' } });
    dataOf(await world.ask(changeStaff, { ...change, active: true }, world.owner));
    expect(await check()).toMatchObject({ error: { code: 'code-not-found' } });
  });

  test('who type wrong codes again and again must wait, though the right one is among them', async () => {
    const person = await world.aMember();
    const check = () => world.ask(checkCode, { code: '123456789012' }, person);
    for (let i = 0; i < 10; i += 1)
      expect(await check()).toMatchObject({ error: { code: 'code-not-found' } });
    expect(await check()).toEqual({ ok: false, error: { code: 'too-many-tries', params: { seconds: 600 } } });
    await world.advance(601);
    expect(await check()).toMatchObject({ error: { code: 'code-not-found' } });
  });

  test('who are disabled stay so when somebody else changes their name at the same moment', async () => {
    const { openId } = await world.aMember();
    const change = (facts: object) => world.ask(changeStaff, { openId, ...facts }, world.owner);
    const replies = await Promise.all([change({ name: '大王' }), change({ active: false })]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const row = await world.services.staff.find(openId as OpenId);
    expect(row).toMatchObject({ name: '大王', active: false });
  });

  test('cannot change themselves, nor a manager another manager', async () => {
    const [manager, other] = [
      await world.aMember('小李', '一店', 'manager'),
      await world.aMember('小张', '一店', 'manager'),
    ];
    const change = (openId: string) => world.ask(changeStaff, { openId, role: 'redeemer' }, manager);
    expect(await change(manager.openId)).toMatchObject({ error: { code: 'not-on-yourself' } });
    expect(await change(other.openId)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await change('oNobody')).toMatchObject({ error: { code: 'staff-not-found' } });
  });

  test('have the id of their store from the invitation on, and lose it when they move', async () => {
    const invitation = { name: '小孙', store: '一店', storeId: '291710000', role: 'redeemer' };
    const [{ token }, person] = [
      dataOf(await world.ask(inviteStaff, invitation, world.owner)),
      await world.aPerson(),
    ];
    dataOf(await accept(token, person));
    const row = () => world.services.staff.find(person.openId as OpenId);
    expect(await row()).toMatchObject({ storeId: '291710000' });
    const change = (changes: object) =>
      world.ask(changeStaff, { openId: person.openId, ...changes }, world.owner);
    expect(dataOf(await change({ name: '孙姐', store: '一店' }))).toMatchObject({ storeId: '291710000' });
    expect(dataOf(await change({ store: '二店' }))).toMatchObject({ storeId: '' });
    expect(dataOf(await change({ store: '三店', storeId: '7' }))).toMatchObject({ storeId: '7' });
    expect(await change({ storeId: '一店' })).toMatchObject({ error: { params: { field: 'storeId' } } });
  });

  test('are listed, and every change of them is in the audit trail', async () => {
    const person = await world.aMember('小赵', '二店');
    await world.advance(1);
    await world.ask(changeStaff, { openId: person.openId, role: 'manager' }, world.owner);
    const { staff, you } = dataOf(await world.ask(listStaff, {}, world.owner));
    expect(you).toEqual({ openId: world.owner.openId, role: 'owner' });
    expect(staff).toContainEqual({
      openId: person.openId,
      name: '小赵',
      store: '二店',
      storeId: '',
      role: 'manager',
      active: true,
    });
    const [newest] = dataOf(await world.ask(listAudit, {}, world.owner)).entries;
    expect(newest).toMatchObject({
      actor: world.owner.openId,
      act: 'changeStaff',
      target: person.openId,
      before: { role: 'redeemer' },
      after: { role: 'manager' },
    });
  });
});
