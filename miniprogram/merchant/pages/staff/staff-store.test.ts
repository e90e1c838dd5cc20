import { noon } from '../../../../test/fixtures/a-card';
import { aMember } from '../../../../test/fixtures/phone-views';
import type { StaffMember } from '../../../domain/api';
import type { OpenId } from '../../../domain/brand';
import { CouponError } from '../../../domain/errors';
import type { Role } from '../../../domain/role';
import { type StaffServices, StaffStore } from './staff-store';

const id = (openId: string) => ({ openId: openId as OpenId });
const listing = (staff: StaffMember[], role: Role = 'owner') => ({
  staff,
  you: { ...id('oMe'), role },
});

function staffOf(...answers: StaffServices['listStaff'][]) {
  const said: string[] = [];
  const store = new StaffStore({
    listStaff: (input) => (answers.length > 1 ? answers.shift()! : answers[0]!)(input),
    now: () => noon,
    say: (sentence) => said.push(sentence),
  });
  return { store, said };
}

test('shows the highest rank first, and those who were disabled apart', async () => {
  const staff = [
    aMember({ ...id('o1'), name: '甲' }),
    aMember({ ...id('o2'), name: '乙', active: false }),
    aMember({ ...id('o3'), name: '丙', role: 'manager' }),
  ];
  const { store } = staffOf(async () => listing(staff));
  await store.load();
  expect(store.phase).toBe('ready');
  expect(store.active.map(({ name, post }) => `${name} ${post}`)).toEqual([
    '丙 海岸城店 · 店长',
    '甲 海岸城店 · 核销员',
  ]);
  expect(store.disabled).toMatchObject([{ id: 'o2', name: '乙', mayChange: true }]);
});

test('a manager may change redeemers, but neither managers nor themselves', async () => {
  const staff = [
    aMember({ ...id('oMe'), role: 'manager' }),
    aMember({ ...id('o1'), role: 'manager' }),
    aMember({ ...id('o2') }),
  ];
  const { store } = staffOf(async () => listing(staff, 'manager'));
  await store.load();
  expect(store.active.map(({ id: openId, you, mayChange }) => [openId, you, mayChange])).toEqual([
    ['oMe', true, false],
    ['o1', false, false],
    ['o2', false, true],
  ]);
});

test('a chain’s staff comes in parts', async () => {
  const staff = Array.from({ length: 120 }, (_, index) =>
    aMember({ ...id(`o${index}`), active: index < 60 }),
  );
  const { store } = staffOf(async () => listing(staff));
  await store.load();
  expect([store.active.length, store.disabled.length]).toEqual([50, 0]);
  store.showMore();
  expect([store.active.length, store.disabled.length]).toEqual([60, 40]);
  store.showMore();
  store.showMore();
  expect([store.active.length, store.disabled.length]).toEqual([60, 60]);
});

test('says that there is nobody yet, or why it does not know; what is shown stays', async () => {
  const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));
  const empty = staffOf(async () => listing([]));
  await empty.store.load();
  expect(empty.store.phase).toBe('empty');

  const { store, said } = staffOf(offline, async () => listing([aMember()]), offline);
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', problem: '网络不可用，请检查网络' });
  await store.load();
  await store.load();
  expect(store.phase).toBe('ready');
  expect(said).toEqual(['网络不可用，请检查网络']);
});
