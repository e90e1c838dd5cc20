import type {
  PaygiftcardAddAnswer,
  PaygiftcardBatchgetAnswer,
  PaygiftcardGetbyidAnswer,
} from '#server/wechat/wire/index';
import { aPayGiftRule } from '../testing/a-pay-gift-rule';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

describe('a rule of paygiftcard', () => {
  let wechat: TestPlatform;
  let cardId: string;
  beforeEach(async () => {
    wechat = await aPlatform();
    cardId = await wechat.createApproved();
  });
  afterEach(closePlatforms);

  const add = async (changes: object = {}) =>
    (await wechat.post<PaygiftcardAddAnswer>('/card/paygiftcard/add', aPayGiftRule(cardId, changes))).rule_id;
  const getbyid = (rule_id: unknown) =>
    wechat.post<PaygiftcardGetbyidAnswer>('/card/paygiftcard/getbyid', { rule_id });
  const remove = (rule_id: unknown) => wechat.post('/card/paygiftcard/delete', { rule_id });
  const list = (changes: object = {}) =>
    wechat.post<PaygiftcardBatchgetAnswer>('/card/paygiftcard/batchget', {
      type: 'RULE_TYPE_SINGLE_PAY',
      effective: false,
      offset: 0,
      count: 10,
      ...changes,
    });
  const idsOf = ({ rule_list }: PaygiftcardBatchgetAnswer) => rule_list.map(({ rule_id }) => rule_id);

  test('is read as it was set, with state and times', async () => {
    const gift = { jump_url: 'www.qq.com', app_brand_id: 'gh_1@app', app_brand_pass: 'pages/paid' };
    const { rule_info } = await getbyid(await add({ gift }));
    const set = aPayGiftRule(cardId, { gift }).rule_info;
    expect(rule_info).toEqual({
      ...set,
      base_info: { ...set.base_info, status: 'RULE_STATUS_OK', create_time: noon, update_time: noon },
    });
  });

  test('is expired when its time is over, and readable', async () => {
    const rule_id = await add({ base: { end_time: noon + 60 } });
    await wechat.control('/clock', { advance: 60 });
    expect((await getbyid(rule_id)).rule_info.base_info.status).toBe('RULE_STATUS_EXPIRE');
  });

  test('is deleted once, and unreadable from then on', async () => {
    const rule_id = await add();
    expect(await remove(rule_id)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await remove(rule_id)).toMatchObject({ errcode: 72033 });
    expect(await getbyid(rule_id)).toMatchObject({ errcode: 72033 });
    expect(await list()).toMatchObject({ total_count: 0, rule_list: [] });
  });

  test.each([1, 'nothing', undefined])('that nobody made (%s) is refused', async (rule_id) => {
    expect(await getbyid(rule_id)).toMatchObject({ errcode: 72034 });
    expect(await remove(rule_id)).toMatchObject({ errcode: 72034 });
  });

  test("is not another account's", async () => {
    const rule_id = await add();
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await getbyid(rule_id)).toMatchObject({ errcode: 72034 });
    expect(await remove(rule_id)).toMatchObject({ errcode: 72034 });
    expect(await list()).toMatchObject({ total_count: 0 });
  });

  test('is in the list of its type, page by page, with effective only while it holds', async () => {
    const ids = [await add(), await add({ base: { end_time: noon + 60 } }), await add()];
    expect(idsOf(await list())).toEqual(ids);
    const page = await list({ offset: 1, count: 1 });
    expect([page.total_count, idsOf(page)]).toEqual([3, [ids[1]]]);
    await wechat.control('/clock', { advance: 60 });
    expect(idsOf(await list({ effective: true }))).toEqual([ids[0], ids[2]]);
    expect(await list({ type: 'RULE_TYPE_PAY_MEMBER_CARD' })).toMatchObject({ total_count: 0 });
  });

  test.each([{ type: 'RULE' }, { offset: -1 }, { count: 51 }, { count: 'all' }])(
    'is not listed for %j',
    async (changes) => {
      expect(await list(changes)).toMatchObject({ errcode: 40053 });
    },
  );
});
