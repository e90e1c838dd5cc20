import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardCreateAnswer, CardGetAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

const appid = 'wx5f0c2d7a91e84b36';

describe('special tickets and gift cards', () => {
  let wechat: TestPlatform;
  beforeAll(async () => {
    wechat = await aPlatform();
  });
  afterAll(closePlatforms);

  const create = (card: object) => wechat.post<CardCreateAnswer>('/card/create', card);
  const stored = async (card_id: string) =>
    (await wechat.post<CardGetAnswer>('/card/get', { card_id })).card as unknown as Record<string, object>;

  test.each(['movie-ticket', 'boarding-pass', 'meeting-ticket', 'scenic-ticket', 'general-card'])(
    'the documented %s is taken',
    async (name) => {
      const sample = join(__dirname, `../../../test/wechat-samples/CardCreateRequest.${name}.json`);
      const answer = await wechat.post('/card/create', readFileSync(sample, 'utf8'));
      expect(answer).toMatchObject({ errcode: 0 });
    },
  );

  test.each([
    ['MOVIE_TICKET', { detail: '电影名：xxx，电影简介：xxx' }],
    ['BOARDING_PASS', { flight: 'CE123', gate: 'A22', boarding_time: 1777690800 }],
    ['MEETING_TICKET', { map_url: 'www.qq.com' }],
    ['SCENIC_TICKET', { ticket_class: '全日票', guide_url: 'www.qq.com' }],
    ['GENERAL_CARD', { sub_card_type: 'VOUCHER', custom_field1: { name: '等级', url: 'www.qq.com' } }],
  ] as const)('a %s keeps its own members', async (type, own) => {
    const { card_id } = await create(aCard({ type, own }));
    expect((await stored(card_id))[type.toLowerCase()]).toMatchObject(own);
    const { card_id_list } = await wechat.post<{ card_id_list: string[] }>('/card/batchget', {
      offset: 0,
      count: 1,
    });
    expect(card_id_list).toEqual([card_id]);
  });

  test.each([
    ['MOVIE_TICKET', 'detail'],
    ['BOARDING_PASS', 'from'],
    ['BOARDING_PASS', 'to'],
    ['BOARDING_PASS', 'flight'],
    ['BOARDING_PASS', 'departure_time'],
    ['BOARDING_PASS', 'landing_time'],
    ['BOARDING_PASS', 'air_model'],
    ['MEETING_TICKET', 'meeting_detail'],
    ['SCENIC_TICKET', 'ticket_class'],
    ['GENERAL_CARD', 'sub_card_type'],
  ] as const)('a %s is asked for its %s', async (type, name) => {
    const { errcode, errmsg } = await create(aCard({ type, own: { [name]: undefined } }));
    expect(errcode).toBe(41011);
    expect(errmsg).toMatch(new RegExp(`m_data\\.${name}$`));
  });

  test.each([
    ['MOVIE_TICKET', 'detail', 3072],
    ['BOARDING_PASS', 'from', 54],
    ['BOARDING_PASS', 'to', 54],
    ['MEETING_TICKET', 'meeting_detail', 3072],
    ['GENERAL_CARD', 'prerogative', 3072],
  ] as const)('a %s counts %s in bytes: %d at most', async (type, name, bytes) => {
    const long = '票'.repeat(bytes / 3);
    expect(await create(aCard({ type, own: { [name]: long } }))).toMatchObject({ errcode: 0 });
    expect(await create(aCard({ type, own: { [name]: `${long}1` } }))).toMatchObject({ errcode: 45021 });
  });

  test.each([
    ['a time of nine digits', 'BOARDING_PASS', { own: { departure_time: 177769440 } }, 40079],
    ['a detail that is no text', 'MOVIE_TICKET', { own: { detail: 5 } }, 47001],
    ['a sub_card_type that is none', 'GENERAL_CARD', { own: { sub_card_type: 'CAR_CARD' } }, 40150],
    ['a negative balance', 'GENERAL_CARD', { own: { init_balance: -1 } }, 45023],
    ['a negative bonus', 'GENERAL_CARD', { own: { init_bonus: -1 } }, 45022],
    ['a price that is none', 'GENERAL_CARD', { base: { giftcard_info: { price: '贵' } } }, 40150],
  ] as const)('%s is refused', async (_, type, changes, errcode) => {
    expect(await create(aCard({ type, ...changes }))).toMatchObject({ errcode });
  });

  test.each([
    ['MOVIE_TICKET', { detail: '改期' }, true],
    ['BOARDING_PASS', { gate: 'B1', departure_time: 1777698000, boarding_time: 1777694400 }, false],
    ['MEETING_TICKET', { map_url: 'www.weixin.qq.com' }, false],
    ['SCENIC_TICKET', { guide_url: 'www.weixin.qq.com' }, false],
    ['GENERAL_CARD', { custom_field1: { name: '积分', url: 'www.qq.com' } }, false],
    ['GENERAL_CARD', { prerogative: '全场通用' }, true],
  ] as const)('an update of a %s with %j says that send_check is %s', async (type, own, send_check) => {
    const card_id = await wechat.createApproved(aCard({ type }));
    const key = type.toLowerCase();
    const answer = await wechat.post('/card/update', { card_id, [key]: { ...own } });
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', send_check });
    const status = send_check ? 'CARD_STATUS_NOT_VERIFY' : 'CARD_STATUS_VERIFY_OK';
    expect((await stored(card_id))[key]).toMatchObject({ ...own, base_info: { status } });
  });

  test.each([
    ['BOARDING_PASS', { flight: 'CE124' }],
    ['MEETING_TICKET', { meeting_detail: '改地点' }],
    ['SCENIC_TICKET', { ticket_class: '半日票' }],
    ['GENERAL_CARD', { init_balance: 1 }],
  ] as const)('a %s refuses to change %j', async (type, own) => {
    const card_id = await wechat.createApproved(aCard({ type }));
    const before = await stored(card_id);
    const answer = await wechat.post('/card/update', { card_id, [type.toLowerCase()]: own });
    expect(answer).toMatchObject({ errcode: 47001 });
    expect(await stored(card_id)).toEqual(before);
  });

  test('a gift card needs its permission', async () => {
    await wechat.control(`/accounts/${appid}/permissions/general-card/withdraw`, {});
    expect(await create(aCard({ type: 'GENERAL_CARD' }))).toMatchObject({ errcode: 72021 });
    await wechat.control(`/accounts/${appid}/permissions/general-card/apply`, {});
    await wechat.control(`/accounts/${appid}/permissions/general-card/grant`, {});
    expect(await create(aCard({ type: 'GENERAL_CARD' }))).toMatchObject({ errcode: 0 });
  });

  test('tickets and gift cards can be created when coupons no longer can', async () => {
    await wechat.control('/config', { era: '2021-closed' });
    expect(await create(aCard({ type: 'CASH' }))).toMatchObject({ errcode: 48001 });
    expect(await create(aCard({ type: 'MOVIE_TICKET' }))).toMatchObject({ errcode: 0 });
    expect(await create(aCard({ type: 'GENERAL_CARD' }))).toMatchObject({ errcode: 0 });
  });
});
