import type { AppId, CardId } from '#domain/brand';
import { cardFromWire } from './card-from-wire';
import type { StoredBaseInfo, WireCard } from './wire/index';

const aBase = (changes: Partial<StoredBaseInfo> = {}): StoredBaseInfo => ({
  id: 'p1',
  status: 'CARD_STATUS_VERIFY_OK',
  logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
  code_type: 'CODE_TYPE_BARCODE',
  brand_name: '微信餐厅',
  title: '双人套餐',
  color: '#10AD61',
  description: '每桌限用一张',
  sku: { quantity: 3, total_quantity: 10 },
  date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 1 },
  get_limit: 2,
  create_time: 1,
  update_time: 2,
  ...changes,
});

type Stored = WireCard<StoredBaseInfo>;

const read = (card: Stored) => cardFromWire('p1' as CardId, 'wx1' as AppId, card)!;
const cash = (changes: Partial<StoredBaseInfo> = {}, more: object = {}): Stored => ({
  card_type: 'CASH',
  cash: { base_info: aBase(changes), reduce_cost: 2000, ...more },
});

describe('a card of WeChat’s, in our words', () => {
  test('has what both sides know', () => {
    expect(read(cash())).toEqual({
      id: 'p1',
      account: 'wx1',
      brandName: '微信餐厅',
      title: '双人套餐',
      logoUrl: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
      color: '#10ad61',
      codeDisplay: 'barcode',
      notice: '',
      description: '每桌限用一张',
      servicePhone: '',
      offer: { kind: 'cash', reduce: 2000 },
      condition: { minimumSpend: 0, accepts: '', rejects: '', combinable: true },
      validity: { kind: 'days-after-claim', startsAfterDays: 1, lastsDays: 30 },
      storeIds: [],
      timeLimits: [],
      story: [],
      status: 'approved',
      stock: { left: 3, total: 10 },
      claimLimit: 2,
      customCode: false,
      bindsOpenid: false,
    });
  });

  test.each([
    [
      { card_type: 'DISCOUNT', discount: { base_info: aBase(), discount: 30 } },
      { kind: 'discount', percentOff: 30 },
    ],
    [
      { card_type: 'GIFT', gift: { base_info: aBase(), gift: '酸梅汤' } },
      { kind: 'gift', gift: '酸梅汤' },
    ],
    [
      { card_type: 'GROUPON', groupon: { base_info: aBase(), deal_detail: '双人套餐' } },
      { kind: 'groupon', deal: '双人套餐' },
    ],
    [
      { card_type: 'GENERAL_COUPON', general_coupon: { base_info: aBase(), default_detail: '小菜' } },
      { kind: 'general', detail: '小菜' },
    ],
  ] as [Stored, object][])('has one offer: %#', (card, offer) => {
    expect(read(card).offer).toEqual(offer);
  });

  test.each([
    ['yuan as text, as seed 000 sends it', { advanced_info: { use_condition: { least_cost: '51' } } }, 5100],
    ['yuan and 角', { advanced_info: { use_condition: { least_cost: 5.5 } } }, 550],
    ['fen beside reduce_cost', { least_cost: 10000 }, 10000],
    ['nothing', {}, 0],
    ['something that is no number', { advanced_info: { use_condition: { least_cost: 'x' } } }, 0],
  ])('reads a threshold from %s', (_, more, minimumSpend) => {
    expect(read(cash({}, more)).condition.minimumSpend).toBe(minimumSpend);
  });

  test('reads times as numbers or as text', () => {
    const date_info = {
      type: 'DATE_TYPE_FIX_TIME_RANGE',
      begin_timestamp: '1536768000',
      end_timestamp: 1536940800,
    };
    expect(read(cash({ date_info } as Partial<StoredBaseInfo>)).validity).toEqual({
      kind: 'fixed-range',
      from: 1536768000,
      until: 1536940800,
    });
  });

  test.each([
    ['CARD_STATUS_NOT_VERIFY', 'reviewing'],
    ['CARD_STATUS_VERIFY_FAIL', 'rejected'],
    ['CARD_STATUS_VERIFY_FALL', 'rejected'],
    ['CARD_STATUS_DISPATCH', 'approved'],
    ['CARD_STATUS_USER_DISPATCH', 'approved'],
    ['CARD_STATUS_DELETE', 'deleted'],
    ['CARD_STATUS_USER_DELETE', 'deleted'],
    ['CARD_STATUS_OF_TOMORROW', 'deleted'],
  ])('in state %s is %s', (status, ours) => {
    expect(read(cash({ status: status as StoredBaseInfo['status'] })).status).toBe(ours);
  });

  test.each([
    ['Color010', '#63b359'],
    ['#CF3E36', '#cf3e36'],
    ['purple', '#5e6671'],
  ])('of colour %s is %s', (color, hex) => {
    expect(read(cash({ color })).color).toBe(hex);
  });

  test('is none when it is no coupon', () => {
    const memberCard = { card_type: 'MEMBER_CARD', member_card: {} } as unknown as Stored;
    expect(cardFromWire('p1' as CardId, 'wx1' as AppId, memberCard)).toBeNull();
  });
});
