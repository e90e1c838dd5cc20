import { noon } from '../../../test/fixtures/a-card';
import { aCardView } from '../../../test/fixtures/phone-views';
import type { CardView } from '../../domain/api';
import type { CardId, CouponId } from '../../domain/brand';
import { CouponError } from '../../domain/errors';
import { type HallServices, HallStore } from './hall-store';

const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));
const cash = aCardView({ id: 'cash' as CardId });
const gift = aCardView({ id: 'gift' as CardId, offer: { kind: 'gift', gift: '酸梅汤' } });
const soldOut = aCardView({ id: 'gone' as CardId, claimability: 'sold-out' });

function hall(changes: Partial<HallServices> = {}) {
  const kept: CardView[][] = [];
  const store = new HallStore({
    listCards: async () => ({ cards: [soldOut, cash, gift] }),
    storage: { cards: () => null, keepCards: (cards) => kept.push(cards) },
    now: () => noon,
    ...changes,
  });
  return { store, kept };
}

const ids = ({ tickets }: HallStore) => tickets.map(({ id }) => id);

describe('the hall', () => {
  test('shows what can be claimed before what cannot', async () => {
    const { store } = hall();
    expect(store.phase).toBe('loading');
    await store.load();
    expect(store.phase).toBe('ready');
    expect(ids(store)).toEqual(['cash', 'gift', 'gone']);
  });

  test('has a chip for each kind of coupon, if there are several', async () => {
    const { store } = hall();
    await store.load();
    expect(store.filters.map(({ label }) => label)).toEqual(['全部', '代金券', '兑换券']);
    store.choose('gift');
    expect(ids(store)).toEqual(['gift']);

    const same = hall({ listCards: async () => ({ cards: [cash, soldOut] }) });
    await same.store.load();
    expect(same.store.filters).toEqual([]);
  });

  test('goes back to all cards when the chosen kind is gone', async () => {
    const lists = [[cash, gift], [cash]];
    const { store } = hall({ listCards: async () => ({ cards: lists.shift()! }) });
    await store.load();
    store.choose('gift');
    await store.load();
    expect(ids(store)).toEqual(['cash']);
  });

  test('keeps what it shows while it asks again, and says so when that fails', async () => {
    const answers = [async () => ({ cards: [cash] }), offline];
    const { store, kept } = hall({ listCards: () => answers.shift()!() });
    await store.load();
    const again = store.load();
    expect(store.phase).toBe('ready');
    await again;
    expect(ids(store)).toEqual(['cash']);
    expect(store.stale).toBe('网络不可用，显示的是 5月1日 12:00 的内容');
    expect(kept).toEqual([[cash]]);
  });

  test('opens with what the phone remembers', async () => {
    const storage = { cards: () => ({ cards: [gift], at: noon }), keepCards: () => undefined };
    const { store } = hall({ storage, listCards: offline });
    const loading = store.load();
    expect(ids(store)).toEqual(['gift']);
    await loading;
    expect(store.phase).toBe('ready');
    expect(store.stale).not.toBe('');
  });

  test('says that there is nothing, or that it failed', async () => {
    const empty = hall({ listCards: async () => ({ cards: [] }) });
    await empty.store.load();
    expect(empty.store.phase).toBe('empty');

    const failing = hall({ listCards: offline });
    await failing.store.load();
    expect(failing.store.phase).toBe('failed');
    expect(failing.store.problem).toBe('网络不可用，请检查网络');
  });

  test('knows the coupon of a card that was claimed before', async () => {
    const held = { ...cash, couponId: 'coupon-1' as CouponId };
    const { store } = hall({ listCards: async () => ({ cards: [held, gift] }) });
    await store.load();
    expect([store.couponOf('cash'), store.couponOf('gift')]).toEqual(['coupon-1', '']);
  });
});
