import { noon } from '../../../../test/fixtures/a-card';
import { aMember } from '../../../../test/fixtures/phone-views';
import type { StaffMember } from '../../../domain/api';
import type { OpenId } from '../../../domain/brand';
import { CouponError, type ErrorInfo } from '../../../domain/errors';
import { type UnixSeconds, unixSeconds } from '../../../domain/time';
import { type InviteServices, InviteStore } from './invite-store';

const you = { openId: 'oMe' as OpenId, role: 'owner' as const };
const joined = aMember({ openId: 'oNew' as OpenId, name: '小王', store: '一店' });
const failing = (error: ErrorInfo) => () => Promise.reject(new CouponError(error));

/** A phone whose time passes only when the test says so. */
async function invitePage(changes: Partial<InviteServices> = {}) {
  let now: UnixSeconds = noon;
  let next: (() => void) | null = null;
  const seen = {
    staff: [aMember()] as StaffMember[],
    lists: 0,
    invited: [] as object[],
    said: [] as string[],
  };
  const store = new InviteStore({
    listStaff: async () => {
      seen.lists += 1;
      return { staff: seen.staff, you };
    },
    inviteStaff: async (input) => {
      seen.invited.push(input);
      return { token: 'K3n-_a8Xv0QmZp4RtY7wLg', until: unixSeconds(now + 600) };
    },
    after: (_, task) => {
      next = task;
      return () => {
        next = null;
      };
    },
    say: (sentence) => seen.said.push(sentence),
    now: () => now,
    ...changes,
  });
  const pass = async (seconds: number) => {
    now = unixSeconds(now + seconds);
    await (next as (() => unknown) | null)?.();
  };
  await store.open();
  return { store, seen, pass, isWaiting: () => next !== null };
}

async function invited(changes: Partial<InviteServices> = {}) {
  const page = await invitePage(changes);
  page.store.edit('name', ' 小王 ');
  page.store.edit('store', '一店');
  await page.store.make();
  return page;
}

describe('an invitation', () => {
  test('wants a name and a store', async () => {
    const { store, seen } = await invitePage();
    expect(store).toMatchObject({ phase: 'form', canMake: false, stores: ['海岸城店'], qr: '', card: null });
    store.edit('name', '小王');
    store.edit('store', ' ');
    await store.make();
    expect(seen.invited).toEqual([]);
    store.edit('store', '一店');
    expect(store.canMake).toBe(true);
  });

  test('is shown as a picture and a card, and says for whom and how long', async () => {
    const { store, seen } = await invited();
    expect(seen.invited).toEqual([{ name: '小王', store: '一店', role: 'redeemer' }]);
    expect(store).toMatchObject({ phase: 'open', left: '10:00', invited: '邀请 小王 成为 一店 · 核销员' });
    expect(store.qr).toMatch(/^data:image\/svg/);
    expect(store.card).toEqual({
      title: '一店邀请你成为核销员',
      path: '/consumer/pages/join/join?token=K3n-_a8Xv0QmZp4RtY7wLg',
    });
  });

  test('asks every two seconds, and turns to joined by itself', async () => {
    const { store, seen, pass, isWaiting } = await invited();
    for (let second = 0; second < 4; second += 1) await pass(1);
    expect([seen.lists, store.phase, store.left]).toEqual([3, 'open', '9:56']);
    seen.staff = [aMember(), joined];
    await pass(1);
    await pass(1);
    expect(store).toMatchObject({ phase: 'joined', invited: '小王 · 一店 · 核销员', card: null });
    expect(isWaiting()).toBe(false);
  });

  test('ends after ten minutes, but for who joined in the last second', async () => {
    const late = await invited();
    await late.pass(600);
    expect(late.store).toMatchObject({ phase: 'ended', card: null });
    expect(late.isWaiting()).toBe(false);

    const { store, seen, pass } = await invited();
    seen.staff = [aMember(), joined];
    await pass(600);
    expect(store.phase).toBe('joined');
  });

  test('does not ask while nobody looks, and goes on afterwards', async () => {
    const { store, isWaiting } = await invited();
    store.unwatch();
    expect(isWaiting()).toBe(false);
    store.watch();
    expect(isWaiting()).toBe(true);
  });

  test('outlives a question that is lost', async () => {
    let lost = 0;
    const { store, pass } = await invited({
      listStaff: async () => {
        lost += 1;
        if (lost > 1) throw new CouponError({ code: 'offline', params: {} });
        return { staff: [], you };
      },
    });
    await pass(1);
    await pass(1);
    expect(lost).toBe(2);
    expect(store).toMatchObject({ phase: 'open', left: '9:58' });
  });

  test('that is refused says why and keeps what was typed', async () => {
    const { store, seen } = await invited({
      inviteStaff: failing({ code: 'not-allowed', params: { needs: 'owner' } }),
    });
    expect(store).toMatchObject({ phase: 'form', making: false, draft: { name: ' 小王 ' } });
    expect(seen.said).toEqual(['需要店主权限，请联系店主']);
  });

  test('is followed by another one for the same store', async () => {
    const { store } = await invited();
    await store.open();
    expect(store).toMatchObject({ phase: 'form', qr: '', draft: { name: '', store: '一店' } });
    store.close();
    expect(store.draft.store).toBe('');
  });

  test('is not for those who may not invite', async () => {
    const { store } = await invitePage({ listStaff: failing({ code: 'not-staff', params: {} }) });
    expect(store).toMatchObject({ phase: 'failed', problem: '仅限店员使用，请联系店主添加' });
  });
});
