import { aGiftShop } from '../../testing/a-gift-shop';
import { aPlatform, closePlatforms, type TestPlatform } from '../../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';
const wxa_appid = 'wx1d5e8a3c7b904f26';
const sub_mch_id = '1900015421';

describe('what an account sets up for its gift cards', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const post = (path: string, body: object) => wechat.post(`/card/giftcard/${path}`, body);
  const setUp = () => wechat.control(`/accounts/${appid}/gift-cards`);

  test('a merchant number asks for WeChat Pay, then is bound to the mini-program', async () => {
    expect(await post('pay/submch/bind', { sub_mch_id, wxa_appid })).toMatchObject({ errcode: 72002 });
    expect(await post('pay/whitelist/add', { sub_mch_id })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      url: expect.stringContaining('https://pay.weixin.qq.com/'),
    });
    expect(await post('pay/submch/bind', { sub_mch_id, wxa_appid })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await setUp()).toMatchObject({
      paySubMchIds: [sub_mch_id],
      boundSubMchIds: { [wxa_appid]: sub_mch_id },
    });
  });

  test.each([
    ['pay/whitelist/add', {}, 41011],
    ['pay/whitelist/add', { sub_mch_id: '19' }, 72010],
    ['pay/whitelist/add', { sub_mch_id: 1900015421 }, 47001],
    ['pay/submch/bind', { sub_mch_id }, 41011],
    ['pay/submch/bind', { sub_mch_id, wxa_appid: 'wx0' }, 40166],
    ['wxa/set', { page_id: 'a' }, 41011],
    ['wxa/set', { wxa_appid: 'wx0', page_id: 'a' }, 40166],
    ['wxa/set', { wxa_appid, page_id: 'a' }, 81011],
  ])('%s with %j is refused with %d', async (path, body, errcode) => {
    const before = await setUp();
    expect(await post(path, body)).toMatchObject({ errcode });
    expect(await setUp()).toEqual(before);
  });

  test('both need WeChat Pay', async () => {
    await wechat.control(`/accounts/${appid}/permissions/wechat-pay/withdraw`, {});
    expect(await post('pay/whitelist/add', { sub_mch_id })).toMatchObject({ errcode: 43008 });
    expect(await post('pay/submch/bind', { sub_mch_id, wxa_appid })).toMatchObject({ errcode: 43008 });
  });

  test('a mini-program shows one page', async () => {
    const { pageId } = await aGiftShop(wechat);
    expect(await post('wxa/set', { wxa_appid, page_id: pageId })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await setUp()).toMatchObject({ wxaPages: { [wxa_appid]: pageId } });
  });

  test('an account that is none has set up nothing', async () => {
    expect(await wechat.control('/accounts/wx0/gift-cards')).toHaveProperty('error');
  });
});
