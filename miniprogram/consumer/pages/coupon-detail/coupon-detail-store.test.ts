import { noon } from '../../../../test/fixtures/a-card';
import { aCardDetail } from '../../../../test/fixtures/phone-views';
import type { CardDetail } from '../../../domain/api';
import type { CouponId } from '../../../domain/brand';
import { CouponError } from '../../../domain/errors';
import { fen } from '../../../domain/money';
import { CouponDetailStore } from './coupon-detail-store';

const offline = () => Promise.reject(new CouponError({ code: 'offline', params: {} }));

async function opened(changes: Partial<CardDetail> = {}) {
  const store = new CouponDetailStore({ getCard: async () => aCardDetail(changes), now: () => noon });
  await store.open('card-1');
  return store;
}

const couponId = 'coupon-1' as CouponId;

describe('the page of a card', () => {
  test.each<[string, Partial<CardDetail>, string, string]>([
    ['can be claimed', {}, 'claim', '立即领取'],
    ['is under review, for its white list', { claimability: 'reviewing' }, 'claim', '白名单试领'],
    ['was claimed', { claimability: 'limit-reached', couponId }, 'use', '去使用'],
    ['was claimed and is gone', { claimability: 'sold-out', couponId }, 'use', '去使用'],
    ['was claimed and used', { claimability: 'limit-reached' }, 'none', '每人限领 1 张，你已领满'],
    ['is gone', { claimability: 'sold-out' }, 'none', '已抢光'],
  ])('that %s offers the one thing to do', async (_, changes, act, words) => {
    expect(await opened(changes)).toMatchObject({ act, actWords: words });
  });

  test('names every condition, and none that there is not', async () => {
    const store = await opened({
      condition: { minimumSpend: fen(10000), accepts: '鞋类', rejects: '', combinable: false },
      servicePhone: '020-88888888',
    });
    expect(store.facts).toEqual([
      { label: '有效期', value: '2026-01-01 至 2026-12-31' },
      { label: '使用条件', value: '满100减20，不与其他优惠同享' },
      { label: '适用', value: '鞋类' },
      { label: '领取限制', value: '每人限 1 张' },
      { label: '客服电话', value: '020-88888888', act: 'call' },
    ]);
  });

  test('lists what a package holds under its own heading', async () => {
    const { sections } = await opened({ offer: { kind: 'groupon', deal: '双人套餐\n进口红酒一支' } });
    expect(sections).toEqual([
      { heading: '套餐内容', text: '双人套餐\n进口红酒一支' },
      { heading: '使用说明', text: '每桌限用一张' },
    ]);
  });

  test('is asked for again when somebody comes back to it, not while it is first fetched', async () => {
    const answers = [aCardDetail({ couponId }), aCardDetail({ claimability: 'limit-reached' })];
    const getCard = async () => answers.shift()!;
    const store = new CouponDetailStore({ getCard, now: () => noon });
    await Promise.all([store.open('card-1'), store.refresh()]);
    expect(store.couponId).toBe(couponId);
    await store.refresh();
    expect(store).toMatchObject({ couponId: null, act: 'none' });
  });

  test('that cannot be fetched says so; one that is shown stays', async () => {
    const answers = [offline, async () => aCardDetail(), offline];
    const store = new CouponDetailStore({ getCard: () => answers.shift()!(), now: () => noon });
    await store.open('card-1');
    expect(store).toMatchObject({ phase: 'failed', problem: '网络不可用，请检查网络' });
    await store.load();
    await store.load();
    expect(store.phase).toBe('ready');
  });
});
