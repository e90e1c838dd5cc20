import type { PoiAddpoiAnswer } from '#server/wechat/wire/index';
import { aCard } from '../testing/a-card';
import { aFriendsCoupon } from '../testing/a-friends-coupon';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aStore } from '../testing/a-store';

describe('the stores of a card', () => {
  let wechat: TestPlatform;
  let store: number;
  beforeEach(async () => {
    wechat = await aPlatform();
    store = (await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore())).poi_id!;
  });
  afterEach(closePlatforms);

  const approve = () => wechat.control(`/pois/${store}/review`, { result: 'pass' });
  const create = (location_id_list: unknown) =>
    wechat.post('/card/create', aCard({ base: { location_id_list } }));
  const update = (card_id: string, location_id_list: unknown) =>
    wechat.post('/card/update', { card_id, cash: { base_info: { location_id_list } } });
  const refusal = (errcode: number) => expect.objectContaining({ errcode });

  test('are approved ones', async () => {
    expect(await create([store])).toEqual(refusal(40098));
    await approve();
    expect(await create([store])).toEqual(refusal(0));
    expect(await create([String(store)])).toEqual(refusal(0));
    await wechat.post('/cgi-bin/poi/delpoi', { poi_id: store });
    expect(await create([store])).toEqual(refusal(40098));
  });

  test('are not refused ones', async () => {
    await wechat.control(`/pois/${store}/review`, { result: 'refuse' });
    expect(await create([store])).toEqual(refusal(40098));
  });

  test('are the account’s own', async () => {
    await approve();
    await wechat.control('/accounts', { appid: 'wxother', secret: 'other', permissions: ['card'] });
    await wechat.login({ appid: 'wxother', secret: 'other' });
    expect(await create([store])).toEqual(refusal(40098));
  });

  test.each([
    [['一店'], 40072],
    [[0, 1], 40072],
    [[-1], 40072],
    [Array.from({ length: 400 }, (_, i) => 100_000_000 + i), 45025],
    ['1234', 47001],
  ])('written as %j are refused', async (list, errcode) => {
    expect(await create(list)).toEqual(refusal(errcode));
  });

  test.each([
    ['accepted', 0],
    [40098, 40098],
    [40072, 40072],
  ])('that nobody made are answered by the switch unknownStore=%s', async (unknownStore, errcode) => {
    await wechat.control('/config', { unknownStore });
    expect(await create([123, 12321, 345345])).toEqual(refusal(errcode));
  });

  test('are checked when they change, and none of them changes then', async () => {
    await wechat.control('/config', { unknownStore: 40098 });
    await approve();
    const cardId = await wechat.create(aCard({ base: { location_id_list: [store] } }));
    expect(await update(cardId, [store, 77])).toEqual(refusal(40098));
    expect(wechat.platform.store.cards.get(cardId)!.base.location_id_list).toEqual([store]);
    expect(await update(cardId, 0)).toEqual(refusal(0));
    expect(wechat.platform.store.cards.get(cardId)!.base.location_id_list).toEqual([]);
  });

  test('stay with a 朋友的券 and with 微信买单', async () => {
    const friends = await wechat.create(aFriendsCoupon());
    expect(await update(friends, 0)).toEqual(refusal(41025));
    const card_id = await wechat.create(aCard({ base: { location_id_list: [1] } }));
    expect(await wechat.post('/card/paycell/set', { card_id })).toEqual(refusal(0));
    expect(await update(card_id, 0)).toEqual(refusal(43017));
  });

  test('are all of the account’s for 微信买单 with use_all_locations', async () => {
    await wechat.control('/config', { unknownStore: 40098 });
    const card_id = await wechat.create(aCard({ base: { use_all_locations: true } }));
    expect(await wechat.post('/card/paycell/set', { card_id })).toEqual(refusal(43017));
    await approve();
    expect(await wechat.post('/card/paycell/set', { card_id })).toEqual(refusal(0));
  });

  test('are where 微信买单 happens, under their name', async () => {
    await approve();
    const card_id = await wechat.createApproved(aCard({ base: { location_id_list: [store] } }));
    await wechat.post('/card/paycell/set', { card_id });
    const code = await wechat.claimedCode('chen', card_id);
    const pay = (more: object) => wechat.control('/till/pay', { code, fee: 2000, ...more });
    await wechat.control('/accounts', { appid: 'wx5f0c2d7a91e84b36', pushUrl: 'http://127.0.0.1:9/' });
    expect(await pay({ locationId: 5 })).toEqual({ error: 'the card does not hold in store 5' });
    expect(await pay({})).toMatchObject({ code });
    expect(wechat.platform.pushes.list().at(-1)!.event).toMatchObject({
      Event: 'user_consume_card',
      LocationId: store,
      LocationName: '麦当劳(艺苑路店)',
    });
  });
});
