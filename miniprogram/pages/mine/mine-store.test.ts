import { noon } from '../../../test/fixtures/a-card';
import type { Me } from '../../domain/api';
import { CouponError } from '../../domain/errors';
import { MineStore } from './mine-store';

const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));

const mine = (getMe: () => Promise<Me>) =>
  new MineStore({
    getMe,
    listMyCoupons: async () => ({ coupons: [], next: null, usable: 3 }),
    now: () => noon,
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

test('a failure is said only where there is nothing to see', async () => {
  const answers = [offline, async () => ({ staff: null }), offline];
  const store = mine(() => answers.shift()!());
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', problem: '网络不可用，请检查网络' });
  await store.load();
  await store.load();
  expect(store.phase).toBe('ready');
});
