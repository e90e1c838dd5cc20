import { aCard } from '../testing/a-card';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';

describe('POST /card/code/deposit, getdepositcount and checkcode', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
  });
  afterEach(closePlatforms);

  const deposited = {
    use_custom_code: true,
    get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT',
    sku: { quantity: 0 },
  };
  const aDepositCard = () => wechat.createApproved(aCard({ base: deposited }));
  const deposit = (card_id: string, code: unknown) => wechat.post('/card/code/deposit', { card_id, code });
  const ok = { errcode: 0, errmsg: 'ok' };

  test('imports codes, and answers lists', async () => {
    const card_id = await aDepositCard();
    const first = await deposit(card_id, ['A1', 'A2', 'x'.repeat(21), 7]);
    expect(first).toEqual({
      ...ok,
      succ_code: ['A1', 'A2'],
      duplicate_code: [],
      fail_code: ['x'.repeat(21), 7],
    });
    expect(await deposit(card_id, ['A2', 'A3'])).toMatchObject({ succ_code: ['A3'], duplicate_code: ['A2'] });
    expect(await wechat.post('/card/code/getdepositcount', { card_id })).toEqual({ ...ok, count: 3 });
    expect(await wechat.post('/card/code/checkcode', { card_id, code: ['A1', 'B1'] })).toEqual({
      ...ok,
      exist_code: ['A1'],
      not_exist_code: ['B1'],
    });
  });

  test('gives each code out once, up to the stock, which they limit', async () => {
    const card_id = await aDepositCard();
    await deposit(card_id, ['A1', 'A2']);
    const stock = (increase_stock_value: number) =>
      wechat.post('/card/modifystock', { card_id, increase_stock_value });
    expect(await stock(3)).toMatchObject({ errcode: 40136 });
    expect(await stock(2)).toEqual(ok);
    const codes = [await wechat.claimedCode('chen', card_id), await wechat.claimedCode('lin', card_id)];
    expect(codes.sort()).toEqual(['A1', 'A2']);
    expect((await wechat.claim('min', card_id)).page[0]?.refusal).toBe('out-of-stock');
    expect(await wechat.post('/card/code/getdepositcount', { card_id })).toMatchObject({ count: 2 });
    expect(await deposit(card_id, ['A1'])).toMatchObject({ duplicate_code: ['A1'] });
  });

  test('wants no code where the card is given out, and the card where it is redeemed', async () => {
    const card_id = await aDepositCard();
    await deposit(card_id, ['A1']);
    await wechat.post('/card/modifystock', { card_id, increase_stock_value: 1 });
    const qrcode = (card: object) =>
      wechat.post('/card/qrcode/create', { action_name: 'QR_CARD', action_info: { card } });
    expect(await qrcode({ card_id, code: 'A1' })).toMatchObject({ errcode: 40053 });
    expect(await qrcode({ card_id })).toMatchObject({ errcode: 0 });
    expect((await wechat.claim('chen', card_id, { code: 'A1' })).page[0]?.refusal).toBe('code-not-asked-for');
    await wechat.claim('chen', card_id);
    expect(await wechat.post('/card/code/consume', { code: 'A1' })).toMatchObject({ errcode: 41012 });
    expect(await wechat.post('/card/code/consume', { code: 'A1', card_id })).toMatchObject(ok);
  });

  test.each([
    ['over a hundred', Array.from({ length: 101 }, (_, index) => `A${index}`), 40109],
    ['none', [], 40110],
    ['an empty one', ['A1', ''], 40110],
    ['one twice', ['A1', 'A1'], 40111],
    ['no list', 'A1', 47001],
    ['nothing', undefined, 41013],
  ])('refuse %s', async (_, code, errcode) => {
    const card_id = await aDepositCard();
    expect(await deposit(card_id, code)).toMatchObject({ errcode });
    expect(await wechat.post('/card/code/checkcode', { card_id, code })).toMatchObject({ errcode });
  });

  test('refuse a card of nobody, and one with other codes', async () => {
    expect(await deposit('p1', ['A1'])).toMatchObject({ errcode: 40073 });
    expect(await deposit(await wechat.create(), ['A1'])).toMatchObject({ errcode: 40136 });
  });
});
