import type {
  GetapplyprotocolAnswer,
  SubmerchantAnswer,
  SubmerchantBatchgetAnswer,
  WechatAnswer,
} from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';
import { aSubMerchant } from '../testing/a-sub-merchant';

describe('sub-merchants', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const post = <Answer = WechatAnswer>(act: string, body: object) =>
    wechat.post<Answer>(`/card/submerchant/${act}`, body);
  const submit = (changes: object = {}) => post<SubmerchantAnswer>('submit', aSubMerchant(changes));
  const review = (id: number, body: object) => wechat.control(`/sub-merchants/${id}/review`, body);
  const statusOf = async (merchant_id: number) =>
    (await post<SubmerchantAnswer>('get', { merchant_id })).info.status;

  test('wait for review, and the answer carries no errcode', async () => {
    const answer = await submit();
    expect(answer).toEqual({
      info: {
        merchant_id: 1,
        app_id: '',
        create_time: noon,
        update_time: noon,
        brand_name: '兰州拉面',
        logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
        status: 'CHECKING',
        begin_time: noon,
        end_time: noon + 604_800,
        primary_category_id: 1,
        secondary_category_id: 101,
      },
    });
    expect(await post('get', { merchant_id: 1 })).toEqual(answer);
  });

  test.each([
    ['a missing brand_name', { brand_name: undefined }, 41011],
    ['a brand_name over 12 汉字', { brand_name: '一二三四五六七八九十一二三' }, 45021],
    ['an app_id over 36 bytes', { app_id: 'x'.repeat(37) }, 45021],
    ['a logo from elsewhere', { logo_url: 'http://example.com/logo.png' }, 52000],
    ['a missing letter', { protocol: '' }, 41011],
    ['an end_time that is no number', { end_time: 'tomorrow' }, 47001],
    ['a trade that is not open', { secondary_category_id: 999 }, 45160],
    ['one paper of a sole trader', { agreement_media_id: 'a' }, 41011],
    ['the other paper of a sole trader', { operator_media_id: 'a' }, 41011],
  ])('are refused with %s', async (_, changes, errcode) => {
    expect(await submit(changes)).toMatchObject({ errcode });
    expect(await wechat.control('/sub-merchants')).toEqual([]);
  });

  test('cannot be had without info', async () => {
    expect(await post('submit', {})).toMatchObject({ errcode: 41011 });
  });

  test('need the permission 第三方代制', async () => {
    await submit();
    const { appid } = defaultAccount;
    await wechat.control(`/accounts/${appid}/permissions/agent/withdraw`, {});
    const { info } = aSubMerchant({ merchant_id: 1 });
    for (const [act, body] of Object.entries({
      submit: { info },
      update: { info },
      get: { merchant_id: 1 },
      batchget: {},
    })) {
      expect(await post(act, body)).toMatchObject({ errcode: 43014 });
    }
  });

  test('belong to their mother merchant alone', async () => {
    await submit();
    const other = await wechat.control<{ appid: string; secret: string }>('/accounts', {
      permissions: ['card', 'agent'],
    });
    await wechat.login(other);
    expect(await post('get', { merchant_id: 1 })).toMatchObject({ errcode: 40139 });
    expect(await post('update', aSubMerchant({ merchant_id: 1 }))).toMatchObject({ errcode: 40139 });
    expect(await post('batchget', { begin_id: 0, limit: 50 })).toMatchObject({ info_list: [] });
  });

  test('go back to review when they change', async () => {
    await submit();
    await review(1, { result: 'pass' });
    await wechat.control('/clock', { advance: 60 });
    const { info } = await post<SubmerchantAnswer>(
      'update',
      aSubMerchant({ merchant_id: 1, brand_name: '牛肉面' }),
    );
    expect(info).toMatchObject({ brand_name: '牛肉面', status: 'CHECKING', update_time: noon + 60 });
    expect(info.create_time).toBe(noon);
    expect(await post('update', aSubMerchant({ merchant_id: 9 }))).toMatchObject({ errcode: 40139 });
    expect(await post('update', {})).toMatchObject({ errcode: 40139 });
  });

  test('are listed by pages and status', async () => {
    for (const brand_name of ['甲', '乙', '丙']) await submit({ brand_name });
    await review(2, { result: 'pass' });
    const page = await post<SubmerchantBatchgetAnswer>('batchget', { begin_id: 0, limit: 2 });
    expect(page.info_list.map(({ brand_name }) => brand_name)).toEqual(['甲', '乙']);
    expect(page.next_begin_id).toBe(3);
    const rest = await post<SubmerchantBatchgetAnswer>('batchget', { begin_id: 3, limit: 2 });
    expect(rest.info_list.map(({ brand_name }) => brand_name)).toEqual(['丙']);
    const approved = await post<SubmerchantBatchgetAnswer>('batchget', { status: 'APPROVED' });
    expect(approved.info_list.map(({ merchant_id }) => merchant_id)).toEqual([2]);
    expect(await post('batchget', { limit: 51 })).toMatchObject({ errcode: 40097 });
    expect(await post('batchget', { status: 'WHATEVER' })).toMatchObject({ errcode: 40140 });
  });

  test('expire with their letter', async () => {
    await submit({ end_time: noon + 100 });
    await review(1, { result: 'pass' });
    await wechat.control('/clock', { advance: 99 });
    expect(await statusOf(1)).toBe('APPROVED');
    await wechat.control('/clock', { advance: 1 });
    expect(await statusOf(1)).toBe('EXPIRED');
  });

  test('choose among trades with numbers of two levels', async () => {
    const { category } = await wechat.get<GetapplyprotocolAnswer>('/card/getapplyprotocol');
    expect(category.map(({ category_name }) => category_name)).toContain('旅游景点');
    expect(category[0]).toMatchObject({ primary_category_id: 1, category_name: '美食' });
    expect(category[0]!.secondary_category[0]).toMatchObject({
      secondary_category_id: 101,
      category_name: '粤菜',
      can_choose_prepaid_card: 1,
    });
  });
});
