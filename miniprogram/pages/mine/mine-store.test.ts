import { noon } from '../../../test/fixtures/a-card';
import type { Me } from '../../domain/api';
import { CouponError } from '../../domain/errors';
import { type MineServices, MineStore } from './mine-store';

const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));

const mine = (getMe: () => Promise<Me>, changes: Partial<MineServices> = {}) =>
  new MineStore({
    getMe,
    listMyCoupons: async () => ({ coupons: [], next: null, usable: 3 }),
    scanCode: async () => null,
    say: () => undefined,
    now: () => noon,
    ...changes,
  });

test('a customer sees how many coupons they can use, and no counter', async () => {
  const store = mine(async () => ({ staff: null }));
  await store.load();
  expect(store).toMatchObject({ phase: 'ready', usable: 3, post: null });
});

test('staff see where they work and as what', async () => {
  const store = mine(async () => ({ staff: { name: '小李', store: '海岸城店', role: 'redeemer' } }));
  await store.load();
  expect(store.post).toEqual({ place: '海岸城店', person: '小李 · 核销员' });
});

test('an owner without a store is not named twice', async () => {
  const store = mine(async () => ({ staff: { name: '店主', store: '', role: 'owner' } }));
  await store.load();
  expect(store.post).toEqual({ place: '店主', person: '' });
});

test.each([
  ['redeemer', false, false],
  ['manager', true, false],
  ['owner', true, true],
] as const)('a %s looks after staff: %s, reads what others did: %s', async (role, manages, audits) => {
  const store = mine(async () => ({ staff: { name: '小李', store: '海岸城店', role } }));
  await store.load();
  expect(store).toMatchObject({ manages, audits });
});

test('an invitation is scanned; another code is not taken for one', async () => {
  const said: string[] = [];
  const scanning = (text: string | null) =>
    mine(async () => ({ staff: null }), { scanCode: async () => text, say: (line) => said.push(line) });
  const token = 'K3n-_a8Xv0QmZp4RtY7wLg';
  expect(await scanning(`consumer/pages/join/join?token=${token}`).scanInvitation()).toBe(token);
  expect(await scanning(null).scanInvitation()).toBeNull();
  expect(said).toEqual([]);
  expect(await scanning('759733467744').scanInvitation()).toBeNull();
  expect(said).toEqual(['不是邀请码，请扫店主出示的邀请']);
});

test('a failure is said only where there is nothing to see', async () => {
  const answers = [offline, async () => ({ staff: null }), offline];
  const store = mine(() => answers.shift()!());
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', problem: '网络不可用，请检查网络' });
  await store.load();
  await store.load();
  expect(store.phase).toBe('ready');
});
