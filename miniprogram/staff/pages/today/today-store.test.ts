import { noon } from '../../../../test/fixtures/a-card';
import { aRedemption } from '../../../../test/fixtures/phone-views';
import type { RequestId } from '../../../domain/brand';
import { CouponError } from '../../../domain/errors';
import { DAY, unixSeconds } from '../../../domain/time';
import { type TodayServices, TodayStore } from './today-store';

const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));
const redemption = (id: string, daysAgo: number) =>
  aRedemption({
    requestId: id as RequestId,
    usage: { at: unixSeconds(noon - daysAgo * DAY), by: '小李', store: '', source: 'counter' },
  });

function list(listRedemptions: TodayServices['listRedemptions']) {
  const said: string[] = [];
  const store = new TodayStore({ listRedemptions, now: () => noon, say: (sentence) => said.push(sentence) });
  return { store, said };
}

test('counts today and names each day once', async () => {
  const redemptions = [redemption('a', 0), redemption('b', 0), redemption('c', 1), redemption('d', 3)];
  const { store } = list(async () => ({ redemptions, next: null, today: 2 }));
  await store.load();
  expect(store).toMatchObject({ phase: 'ready', today: 2, hasMore: false });
  expect(store.rows.map(({ day }) => day)).toEqual(['今天', '', '昨天', '4月28日']);
  expect(store.rows[0]).toMatchObject({ time: '12:00', facts: '尾号 7744 · 小李', state: '' });
});

test('says of an open redemption that it is being confirmed', async () => {
  const { store } = list(async () => ({
    redemptions: [aRedemption({ state: 'pending' })],
    next: null,
    today: 0,
  }));
  await store.load();
  expect(store.rows[0]?.state).toBe('确认中');
});

test('goes on from page to page, without naming a day twice', async () => {
  const { store } = list(async ({ after }) =>
    after
      ? { redemptions: [redemption('b', 0)], next: null, today: 2 }
      : { redemptions: [redemption('a', 0)], next: 'cursor-1', today: 2 },
  );
  await store.load();
  await store.loadMore();
  expect(store.rows.map(({ id, day }) => [id, day])).toEqual([
    ['a', '今天'],
    ['b', ''],
  ]);
});

test('a page that comes after the list was fetched anew is not put behind it', async () => {
  let answerMore: (page: Awaited<ReturnType<TodayServices['listRedemptions']>>) => void = () => undefined;
  const { store } = list(({ after }) =>
    after
      ? new Promise((resolve) => {
          answerMore = resolve;
        })
      : Promise.resolve({ redemptions: [redemption('a', 0)], next: 'cursor-1', today: 1 }),
  );
  await store.load();
  const more = store.loadMore();
  await store.load();
  answerMore({ redemptions: [redemption('a', 0)], next: null, today: 1 });
  await more;
  expect(store.rows.map(({ id }) => id)).toEqual(['a']);
  expect(store.hasMore).toBe(true);
});

test('says that there is nothing yet, or that it failed', async () => {
  const empty = list(async () => ({ redemptions: [], next: null, today: 0 }));
  await empty.store.load();
  expect(empty.store.phase).toBe('empty');

  const failing = list(offline);
  await failing.store.load();
  expect(failing.store).toMatchObject({ phase: 'failed', problem: '网络不可用，请检查网络' });
});
