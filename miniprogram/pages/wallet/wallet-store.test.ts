import { noon } from '../../../test/fixtures/a-card';
import { aCouponDetail } from '../../../test/fixtures/phone-views';
import type { CouponView } from '../../domain/api';
import type { CouponId } from '../../domain/brand';
import { CouponError } from '../../domain/errors';
import { DAY, unixSeconds } from '../../domain/time';
import { type WalletServices, WalletStore } from './wallet-store';

const coupon = (id: string, changes: Partial<CouponView> = {}) =>
  aCouponDetail({ id: id as CouponId, ...changes });
const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));

type Page = Awaited<ReturnType<WalletServices['listMyCoupons']>>;
const page = (coupons: CouponView[], next: string | null = null): Page => ({ coupons, next, usable: 7 });

function wallet(listMyCoupons: WalletServices['listMyCoupons']) {
  const said: string[] = [];
  const store = new WalletStore({ listMyCoupons, now: () => noon, say: (sentence) => said.push(sentence) });
  return { store, said };
}

const ids = ({ tickets }: WalletStore) => tickets.map(({ id }) => id);

describe('the wallet', () => {
  test('counts what can be used', async () => {
    const { store } = wallet(async () => page([coupon('a')]));
    expect(store.tabs.map(({ label }) => label)).toEqual(['可使用', '已使用', '已失效']);
    await store.load();
    expect(store.tabs[0]?.label).toBe('可使用(7)');
  });

  test('puts what ends soon first and what has not begun last', async () => {
    const soon = coupon('soon', { until: unixSeconds(noon + 2 * DAY) });
    const notYet = coupon('not-yet', { state: 'not-yet', from: unixSeconds(noon + 5 * DAY) });
    const { store } = wallet(async () => page([notYet, coupon('later'), soon]));
    await store.load();
    expect(ids(store)).toEqual(['soon', 'later', 'not-yet']);
    expect(store.tickets[0]).toMatchObject({ note: '还剩 2 天', noteWarns: true, pill: '去使用' });
    expect(store.tickets[2]).toMatchObject({ note: '5月6日起可用', pill: '未开始', faded: true });
  });

  test('says where a used coupon was used', async () => {
    const used = coupon('used', {
      state: 'used',
      usage: { at: noon, by: '小李', store: '海岸城店', source: 'counter' },
    });
    const { store } = wallet(async () => page([used]));
    await store.choose('used');
    expect(store.tickets[0]).toMatchObject({ line: '5月1日 12:00 · 海岸城店', pill: '已使用' });
  });

  test('fetches page after page, one at a time', async () => {
    const asked: unknown[] = [];
    const { store } = wallet(async (input) => {
      asked.push(input);
      return input.after ? page([coupon('b')]) : page([coupon('a')], 'cursor-1');
    });
    await store.load();
    expect(store.hasMore).toBe(true);
    await Promise.all([store.loadMore(), store.loadMore()]);
    expect(ids(store)).toEqual(['a', 'b']);
    expect(store.hasMore).toBe(false);
    await store.loadMore();
    expect(asked).toEqual([{ group: 'usable' }, { group: 'usable', after: 'cursor-1' }]);
  });

  test('keeps a tab that was seen while another one is looked at, and while it is fetched again', async () => {
    const { store } = wallet(async ({ group }) => page(group === 'usable' ? [coupon('a')] : []));
    await store.load();
    const choosing = store.choose('used');
    expect(store.phase).toBe('loading');
    await choosing;
    expect(store.phase).toBe('empty');
    expect(store.empty).toBe('还没有用过的券');
    const back = store.choose('usable');
    expect(ids(store)).toEqual(['a']);
    await back;
  });

  test('an answer that comes late lands in its own tab', async () => {
    const { store } = wallet(async ({ group }) => page(group === 'usable' ? [coupon('a')] : [coupon('b')]));
    await Promise.all([store.load(), store.choose('used')]);
    expect(ids(store)).toEqual(['b']);
  });

  test('a failure that comes late is not shown in another tab', async () => {
    let failLater: (error: Error) => void = () => undefined;
    const { store, said } = wallet(({ group }) =>
      group === 'usable'
        ? new Promise((_, reject) => {
            failLater = reject;
          })
        : Promise.resolve(page([coupon('b')])),
    );
    const late = store.load();
    await store.choose('used');
    failLater(new CouponError({ code: 'offline', params: {} }));
    await late;
    expect(store.phase).toBe('ready');
    expect(said).toEqual([]);
  });

  test('says why nothing can be shown, but leaves what is shown', async () => {
    const failing = wallet(offline);
    await failing.store.load();
    expect(failing.store.phase).toBe('failed');
    expect(failing.said).toEqual([]);

    const answers = [async () => page([coupon('a')]), offline];
    const { store, said } = wallet(() => answers.shift()!());
    await store.load();
    await store.load();
    expect(ids(store)).toEqual(['a']);
    expect(said).toEqual(['网络不可用，请检查网络']);
  });
});
