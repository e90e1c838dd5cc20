import { noon } from '../../../../test/fixtures/a-card';
import type { AuditEntry } from '../../../domain/api';
import type { OpenId } from '../../../domain/brand';
import { CouponError } from '../../../domain/errors';
import { DAY, unixSeconds } from '../../../domain/time';
import { type AuditPage, type AuditServices, AuditStore } from './audit-store';

const wang = { name: '小王', store: '一店', role: 'redeemer', active: true };

const entry = (daysAgo: number, actor = 'oOwner'): AuditEntry => ({
  at: unixSeconds(noon - daysAgo * DAY),
  actor: actor as OpenId,
  act: 'inviteStaff',
  target: '小王',
  before: null,
  after: wang,
});

function audit(listAudit: AuditServices['listAudit']) {
  const said: string[] = [];
  const store = new AuditStore({ listAudit, now: () => noon, say: (sentence) => said.push(sentence) });
  return { store, said };
}

test('says who did what when, and names each day once', async () => {
  const entries = [entry(0), entry(0, 'oLi'), entry(1)];
  const { store } = audit(async () => ({ entries, names: { oOwner: '店主', oLi: '小李' }, next: null }));
  await store.load();
  expect(store).toMatchObject({ phase: 'ready', hasMore: false });
  expect(store.rows.map(({ day, actor }) => [day, actor])).toEqual([
    ['今天', '店主'],
    ['', '小李'],
    ['昨天', '店主'],
  ]);
  expect(store.rows[0]).toMatchObject({ time: '12:00', what: '邀请小王', facts: '一店 · 核销员' });
});

test('goes on from page to page; later pages name more people', async () => {
  const first = { entries: [entry(0, 'oHe')], names: { oHe: '小何' }, next: 'cursor-1' };
  const last = { entries: [entry(0, 'oLi')], names: { oLi: '小李' }, next: null };
  const { store } = audit(({ after }) => Promise.resolve<AuditPage>(after ? last : first));
  await store.load();
  expect(store.hasMore).toBe(true);
  await store.loadMore();
  await store.loadMore();
  expect(store.rows.map(({ id, day, actor }) => [id, day, actor])).toEqual([
    [0, '今天', '小何'],
    [1, '', '小李'],
  ]);
});

test('says that there is nothing yet, or that it failed', async () => {
  const empty = audit(async () => ({ entries: [], names: {}, next: null }));
  await empty.store.load();
  expect(empty.store.phase).toBe('empty');

  const refused = () => Promise.reject(new CouponError({ code: 'not-allowed', params: { needs: 'owner' } }));
  const failing = audit(refused);
  await failing.store.load();
  expect(failing.store).toMatchObject({ phase: 'failed', problem: '需要店主权限，请联系店主' });
});

test('a page that fails to come says so and leaves what is there', async () => {
  const { store, said } = audit(async ({ after }) => {
    if (after) throw new CouponError({ code: 'offline', params: {} });
    return { entries: [entry(0)], names: {}, next: 'cursor-1' };
  });
  await store.load();
  await store.loadMore();
  expect(store).toMatchObject({ phase: 'ready', hasMore: true });
  expect(said).toEqual(['网络不可用，请检查网络']);
});
