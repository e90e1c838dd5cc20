import { noon } from '../../../../test/fixtures/a-card';
import type { Me } from '../../../domain/api';
import { CouponError, type ErrorInfo } from '../../../domain/errors';
import { type JoinServices, JoinStore } from './join-store';

const nobody: Me = { staff: null };
const redeemer: Me = { staff: { name: '小王', store: '一店', role: 'redeemer' } };
const failing = (error: ErrorInfo) => () => Promise.reject(new CouponError(error));

async function opened(changes: Partial<JoinServices> = {}, token = 'token-1') {
  const asked: string[] = [];
  const store = new JoinStore({
    getMe: async () => nobody,
    acceptInvitation: async (input) => {
      asked.push(input.token);
      return redeemer;
    },
    now: () => noon,
    ...changes,
  });
  await store.open(token);
  return { store, asked };
}

describe('somebody who was invited', () => {
  test('joins, and then sees as what', async () => {
    const { store, asked } = await opened();
    expect(store).toMatchObject({ phase: 'ready', standing: '', canJoin: true, joined: null });
    await store.join();
    expect(asked).toEqual(['token-1']);
    expect(store.joined).toEqual({ title: '一店', detail: '小王 · 核销员' });
  });

  test('learns that what they are now will change', async () => {
    const { store } = await opened({ getMe: async () => redeemer });
    expect(store.standing).toBe('你现在是 一店 · 核销员。加入后，门店和岗位以这次邀请为准。');
    expect(store.canJoin).toBe(true);
  });

  test('need not join as an owner', async () => {
    const owner: Me = { staff: { name: '店主', store: '', role: 'owner' } };
    const { store, asked } = await opened({ getMe: async () => owner });
    await store.join();
    expect(store).toMatchObject({ canJoin: false, standing: '你已经是店主，不需要加入。' });
    expect(asked).toEqual([]);
  });

  test('too late reads so, and cannot try again', async () => {
    const { store } = await opened({
      acceptInvitation: failing({ code: 'invitation-not-valid', params: {} }),
    });
    await store.join();
    expect(store).toMatchObject({ refusal: '邀请已失效，请店主重新邀请', canJoin: false, joined: null });
  });

  test('without a network can try again', async () => {
    const { store } = await opened({ acceptInvitation: failing({ code: 'offline', params: {} }) });
    await store.join();
    expect(store).toMatchObject({ refusal: '网络不可用，请检查网络', canJoin: true, joining: false });
  });

  test('without a token has no invitation', async () => {
    const { store } = await opened({}, '');
    expect(store).toMatchObject({ phase: 'ready', canJoin: false, refusal: '邀请已失效，请店主重新邀请' });
  });

  test('may load the page again when it failed', async () => {
    const { store } = await opened({ getMe: failing({ code: 'cloud-busy', params: {} }) });
    expect(store).toMatchObject({ phase: 'failed', problem: '当前人数过多，请稍后再试', canJoin: false });
  });
});
