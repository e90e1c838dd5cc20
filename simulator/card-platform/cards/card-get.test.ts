import { aCard, cardBegin, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, noon, type TestPlatform } from '../testing/a-platform';

describe('POST /card/get', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  test('answers the card with its state, stock and defaults, the colour as a hex value', async () => {
    const card_id = await wechat.create(aCard({ base: { center_title: '立即使用' } }));
    expect(await wechat.post('/card/get', { card_id })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      card: {
        card_type: 'CASH',
        cash: {
          base_info: {
            id: card_id,
            appid: 'wx5f0c2d7a91e84b36',
            logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
            code_type: 'CODE_TYPE_QRCODE',
            brand_name: '微信餐厅',
            title: '五元代金券',
            color: '#63b359',
            notice: '请出示二维码',
            description: '不可与其他优惠同享',
            sku: { quantity: 100, total_quantity: 100 },
            date_info: {
              type: 'DATE_TYPE_FIX_TIME_RANGE',
              begin_timestamp: cardBegin,
              end_timestamp: cardEnd,
            },
            get_limit: 3,
            use_custom_code: false,
            bind_openid: false,
            can_share: true,
            can_give_friend: true,
            location_id_list: [],
            area_code_list: [],
            center_title: '立即使用',
            status: 'CARD_STATUS_NOT_VERIFY',
            create_time: noon,
            update_time: noon,
          },
          advanced_info: {
            time_limit: [],
            text_image_list: [],
            business_service: [],
            consume_share_card_list: [],
            abstract: { icon_url_list: [] },
            share_friends: false,
          },
          reduce_cost: 500,
        },
      },
    });
  });

  test('refuses a card that is not the account’s, or none', async () => {
    const card_id = await wechat.create();
    expect(await wechat.post('/card/get', {})).toMatchObject({ errcode: 41012 });
    expect(await wechat.post('/card/get', { card_id: 'p1' })).toMatchObject({ errcode: 40073 });
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other' });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await wechat.post('/card/get', { card_id })).toMatchObject({ errcode: 40073 });
    await wechat.login();
  });
});

describe('POST /card/delete', () => {
  afterAll(closePlatforms);

  test('stops claims, leaves the card readable and claimed codes redeemable', async () => {
    const wechat = await aPlatform();
    const card_id = await wechat.createApproved();
    const code = await wechat.claimedCode('chen', card_id);
    expect(await wechat.post('/card/delete', { card_id })).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(JSON.stringify(await wechat.post('/card/get', { card_id }))).toContain('CARD_STATUS_DELETE');
    expect((await wechat.claim('lin', card_id)).page[0]?.refusal).toBe('deleted-card');
    expect(await wechat.post('/card/code/consume', { code })).toMatchObject({ errcode: 0 });
  });
});
