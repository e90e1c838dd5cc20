import { noon } from '../../../../test/fixtures/a-card';
import { aCouponDetail } from '../../../../test/fixtures/phone-views';
import type { CouponDetail } from '../../../domain/api';
import { CouponError } from '../../../domain/errors';
import { DAY, unixSeconds } from '../../../domain/time';
import { CouponCodeStore } from './coupon-code-store';

const usable = aCouponDetail();
const used = aCouponDetail({
  state: 'used',
  usage: { at: noon, by: '小李', store: '海岸城店', source: 'counter' },
});
const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));

/** A code page whose questions are answered one after the other, the last answer again and again. */
function codePage(...answers: (() => Promise<CouponDetail>)[]) {
  const memory = new Map<string, CouponDetail>();
  const waits: number[] = [];
  let ask: (() => void) | null = null;
  let felt = 0;
  const store = new CouponCodeStore({
    getMyCoupon: () => (answers.length > 1 ? answers.shift()! : answers[0]!)(),
    storage: {
      coupon: (id) => memory.get(id) ?? null,
      keepCoupon: (coupon) => memory.set(coupon.id, coupon),
      forgetCoupon: (id) => memory.delete(id),
    },
    feedback: {
      succeeded: () => {
        felt += 1;
      },
      failed: () => undefined,
    },
    after: (milliseconds, task) => {
      waits.push(milliseconds);
      ask = task;
      return () => {
        ask = null;
      };
    },
    now: () => noon,
  });
  /** Lets the time pass until the page has asked once more. */
  const nextAnswer = async () => {
    const task = ask;
    ask = null;
    await task?.();
  };
  return { store, memory, waits, nextAnswer, felt: () => felt, isWaiting: () => ask !== null };
}

describe('a code page', () => {
  test('shows the code and remembers it', async () => {
    const { store, memory } = codePage(async () => usable);
    expect(store.phase).toBe('loading');
    await store.open('coupon-1');
    expect(store).toMatchObject({ phase: 'ready', code: '759733467744', status: '', offline: false });
    expect(memory.get('coupon-1')).toEqual(usable);
  });

  test('turns to used by itself, with vibration, time and store', async () => {
    const { store, memory, nextAnswer, felt, isWaiting } = codePage(
      async () => usable,
      async () => usable,
      async () => used,
    );
    await store.open('coupon-1');
    store.watch();
    await nextAnswer();
    expect(store.justUsed).toBe(false);
    await nextAnswer();
    expect(store).toMatchObject({ justUsed: true, code: '', usage: '5月1日 12:00 · 海岸城店' });
    expect(felt()).toBe(1);
    expect(memory.size).toBe(0);
    expect(isWaiting()).toBe(false);
  });

  test('asks every 2 seconds for a minute, then every 5', async () => {
    const { store, waits, nextAnswer } = codePage(async () => usable);
    await store.open('coupon-1');
    store.watch();
    for (let question = 0; question < 32; question += 1) await nextAnswer();
    expect(waits.slice(0, 30)).toEqual(new Array(30).fill(2_000));
    expect(waits.slice(30)).toEqual([5_000, 5_000, 5_000]);
  });

  test('does not ask while nobody looks', async () => {
    const { store, isWaiting } = codePage(async () => usable);
    await store.open('coupon-1');
    store.watch();
    store.unwatch();
    expect(isWaiting()).toBe(false);
  });

  test('that is hidden and shown again while it asks goes on asking once, not twice', async () => {
    let answer: (coupon: CouponDetail) => void = () => undefined;
    const pending = () =>
      new Promise<CouponDetail>((resolve) => {
        answer = resolve;
      });
    const { store, waits, nextAnswer } = codePage(async () => usable, pending);
    await store.open('coupon-1');
    store.watch();
    const asking = nextAnswer();
    store.unwatch();
    store.watch();
    answer(usable);
    await asking;
    expect(waits).toEqual([2_000, 2_000]);
  });

  test('opened after its use is a receipt, not an event', async () => {
    const { store, felt } = codePage(async () => used);
    await store.open('coupon-1');
    expect(store).toMatchObject({ justUsed: false, code: '', status: '已使用' });
    expect(felt()).toBe(0);
  });

  test('can be shown without a network', async () => {
    const { store, memory, nextAnswer, isWaiting } = codePage(offline, async () => usable);
    memory.set('coupon-1', usable);
    const opening = store.open('coupon-1');
    expect(store).toMatchObject({ phase: 'ready', code: '759733467744' });
    await opening;
    expect(store.offline).toBe(true);
    store.watch();
    await nextAnswer();
    expect(store.offline).toBe(false);
    expect(isWaiting()).toBe(true);
  });

  test('does not show a remembered code that has ended', async () => {
    const { store, memory } = codePage(offline);
    memory.set('coupon-1', { ...usable, until: unixSeconds(noon - DAY) });
    await store.open('coupon-1');
    expect(store).toMatchObject({ phase: 'failed', code: '' });
  });

  test('says from when on a coupon can be used', async () => {
    const { store } = codePage(async () => ({ ...usable, state: 'not-yet', from: unixSeconds(noon + DAY) }));
    await store.open('coupon-1');
    expect(store).toMatchObject({ code: '759733467744', status: '5月2日起可用' });
  });

  test('begins anew with another coupon', async () => {
    const { store } = codePage(async () => used);
    await store.open('coupon-1');
    store.close();
    expect(store).toMatchObject({ phase: 'loading', headline: null, status: '' });
  });
});
