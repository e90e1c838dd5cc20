import type { CardGetAnswer, WechatAnswer } from '#server/wechat/wire/index';
import { aCard, cardBegin, cardEnd } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const image = 'http://mmbiz.qpic.cn/mmbiz/p98FjXy8LacgHxp3sJ3vn97bGLz0ib0Sfz1bjiaoOYA027iasqSG0sjpiby4vce3/0';
const dates = (begin_timestamp: number, end_timestamp: number) => ({
  date_info: { type: 'DATE_TYPE_FIX_TIME_RANGE', begin_timestamp, end_timestamp },
});

describe('POST /card/update', () => {
  let wechat: TestPlatform;
  let cardId = '';
  beforeEach(async () => {
    wechat = await aPlatform();
    cardId = await wechat.createApproved();
  });
  afterEach(closePlatforms);

  const update = (cash: object, card_id = cardId) =>
    wechat.post<WechatAnswer & { send_check?: boolean }>('/card/update', { card_id, cash });
  const base = (base_info: object) => update({ base_info });
  const stored = async () => {
    const { card } = await wechat.post<CardGetAnswer>('/card/get', { card_id: cardId });
    return card.card_type === 'CASH' ? card.cash : undefined;
  };
  const ok = { errcode: 0, errmsg: 'ok' };

  test('changes only what is sent', async () => {
    expect(await base({ service_phone: '020-88888888', get_limit: 5 })).toEqual({ ...ok, send_check: false });
    expect(await stored()).toMatchObject({
      base_info: {
        service_phone: '020-88888888',
        get_limit: 5,
        title: '五元代金券',
        status: 'CARD_STATUS_VERIFY_OK',
      },
    });
  });

  test('takes the sample of seed 002, which goes to review', async () => {
    const answer = await update({
      base_info: {
        code_type: 'CODE_TYPE_TEXT',
        color: 'Color010',
        service_phone: '020-88888888',
        description: '不可与其他优惠同享如需团购券发票,请在消费时向商户提出',
        can_share: false,
        can_give_friend: false,
        location_id_list: [272981040, 400183234],
        custom_url_name: '立即使用',
        custom_url: 'http://www.qq.com ',
        custom_url_sub_title: '6个汉字tips',
        promotion_url_name: '更多优惠',
        promotion_url: 'http://www.qq.com',
      },
      advanced_info: {
        time_limit: [{ type: 'MONDAY' }, { type: 'HOLIDAY' }],
        text_image_list: [{ image_url: image, text: '此菜品迎合大众口味,老少皆宜,营养均衡' }],
        business_service: ['BIZ_SERVICE_FREE_WIFI', 'BIZ_SERVICE_DELIVER'],
        consume_share_card_list: [{ card_id: 'pbLatjpvp0Xq6jtgRRxCKtudkBz8k', num: 1 }],
        consume_share_self_num: 0,
        abstract: { abstract: '微信餐厅推出多种新季菜品', icon_url_list: [image] },
      },
    });
    expect(answer).toEqual({ ...ok, send_check: true });
    expect((await stored())?.base_info.status).toBe('CARD_STATUS_NOT_VERIFY');
  });

  test.each([
    ['logo_url', { base_info: { logo_url: image } }],
    ['notice', { base_info: { notice: '请出示' } }],
    ['description', { base_info: { description: '说明' } }],
    ['color, also the one that it has', { base_info: { color: 'Color010' } }],
    ['title', { base_info: { title: '十元代金券' } }],
    ['abstract', { advanced_info: { abstract: { abstract: '简介' } } }],
    ['text_image_list', { advanced_info: { text_image_list: [{ text: '菜品' }] } }],
  ])('sends the card back to review because of %s', async (_, cash) => {
    expect(await update(cash)).toMatchObject({ errcode: 0, send_check: true });
  });

  test.each([
    ['the cells', { center_title: '使用', center_url: 'www.qq.com', promotion_url_name: '买' }],
    ['code_type', { code_type: 'CODE_TYPE_BARCODE' }],
    ['sharing', { can_share: false, can_give_friend: false }],
    ['the stores', { location_id_list: [1, 2] }],
  ])('needs no review for %s', async (_, base_info) => {
    expect(await base(base_info)).toMatchObject({ errcode: 0, send_check: false });
  });

  test('is reviewed by itself again, with an event, where cards are', async () => {
    await wechat.control('/accounts', { appid: 'wx5f0c2d7a91e84b36', pushUrl: 'http://127.0.0.1:9/' });
    await wechat.control('/config', { review: 'auto', reviewAfterSeconds: 10 });
    await base({ notice: '请出示' });
    expect((await wechat.claim('chen', cardId)).page[0]?.refusal).toBe('unreviewed');
    await wechat.control('/clock', { advance: 10 });
    await wechat.login();
    expect((await stored())?.base_info.status).toBe('CARD_STATUS_VERIFY_OK');
    expect(wechat.platform.pushes.list().at(-1)?.event).toMatchObject({
      Event: 'card_pass_check',
      CardId: cardId,
    });
  });

  test('clears with an empty text, and the stores with 0', async () => {
    await base({ service_phone: '1', location_id_list: [1] });
    expect(await base({ service_phone: '', location_id_list: 0 })).toMatchObject(ok);
    const { base_info } = (await stored())!;
    expect(base_info).not.toHaveProperty('service_phone');
    expect(base_info.location_id_list).toEqual([]);
  });

  test('refuses a member that cannot change and quotes what follows its name', async () => {
    const answer = await base({ service_phone: '1', brand_name: 'XXXX教育', can_give_friend: false });
    expect(answer.errcode).toBe(47001);
    expect(answer.errmsg).toMatch(
      /^data format error hint: \[[\w.]{12}\] Error before ":"XXXX教育","can_give_friend":false/,
    );
    expect((await stored())?.base_info).not.toHaveProperty('service_phone');
  });

  test.each([
    ['stock', { base_info: { sku: { quantity: 1 } } }],
    ['the kind of codes', { base_info: { use_custom_code: true } }],
    ['the threshold', { advanced_info: { use_condition: { least_cost: 1 } } }],
    ['the amount', { reduce_cost: 1 }],
  ])('cannot change %s', async (_, cash) => {
    expect(await update(cash)).toMatchObject({ errcode: 47001 });
  });

  test('lets the window grow, for claimed coupons too', async () => {
    const code = await wechat.claimedCode('chen', cardId);
    expect(await base(dates(cardBegin - 1, cardEnd + 86_400))).toMatchObject({
      errcode: 0,
      send_check: false,
    });
    const read = await wechat.post('/card/code/get', { code });
    expect(read).toMatchObject({ card: { begin_time: cardBegin - 1, end_time: cardEnd + 86_400 } });
  });

  test.each([
    ['begins later', dates(cardBegin + 1, cardEnd)],
    ['ends earlier', dates(cardBegin, cardEnd - 1)],
    [
      'is counted from the claim',
      { date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 9, fixed_begin_term: 0 } },
    ],
  ])('refuses a window that %s', async (_, base_info) => {
    expect(await base(base_info)).toMatchObject({
      errcode: 40100,
      errmsg: expect.stringMatching(/^invalid DateInfo, Make Sure {2}OldDateInfoType/),
    });
  });

  test.each([
    ['no card', { card_id: '', cash: {} }, 41012],
    ['a card of nobody', { card_id: 'p1', cash: {} }, 40073],
    ['no detail of its type', { gift: {} }, 40053],
    ['a picture from elsewhere', { cash: { base_info: { logo_url: 'http://x.cn/1.png' } } }, 40141],
    ['an unknown colour', { cash: { base_info: { color: 'Color999' } } }, 40076],
    ['an unknown kind of code', { cash: { base_info: { code_type: 'QR' } } }, 40072],
    ['an empty title', { cash: { base_info: { title: '' } } }, 41011],
    ['too long a notice', { cash: { base_info: { notice: '请'.repeat(17) } } }, 45021],
    ['a time of use that is none', { cash: { advanced_info: { time_limit: [{ type: 'SOMEDAY' }] } } }, 40149],
  ])('refuses %s', async (_, body, errcode) => {
    expect(await wechat.post('/card/update', { card_id: cardId, ...body })).toMatchObject({ errcode });
  });

  test('refuses a deleted card', async () => {
    await wechat.post('/card/delete', { card_id: cardId });
    expect(await base({ get_limit: 1 })).toMatchObject({ errcode: 40078 });
  });

  test('does not give a 朋友的券 a title', async () => {
    const sample = await import('../seed-samples/002-card-create-cash.json');
    const card_id = await wechat.create(sample.default);
    expect(await update({ base_info: { title: '十元' } }, card_id)).toMatchObject({ errcode: 47001 });
  });

  test('waits until a card that was refused is better', async () => {
    const refused = await wechat.create(aCard());
    await wechat.control(`/cards/${refused}/review`, { result: 'refuse', reason: '非法代制' });
    expect(await update({ base_info: { notice: '请出示' } }, refused)).toMatchObject({ send_check: true });
    expect(await wechat.control(`/cards/${refused}/review`, { result: 'pass' })).toMatchObject({
      status: 'CARD_STATUS_VERIFY_OK',
      refuseReason: null,
    });
  });
});
