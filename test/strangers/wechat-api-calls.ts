import { aPicture, aPictureUpload } from './a-picture';
import { aLastingCard, createdBy, type StrangerWorld } from './stranger-world';

/** Calls that only wechat-api has. */
export function wechatApiCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);

  test('createCardQRCode sends "expire_seconds":null for a code that stays', async () => {
    const card_id = await createdBy(world());
    const lasting = await ask('createCardQRCode', { card: { card_id } });
    expect(lasting.answer).toMatchObject({ ticket: expect.any(String) });
    expect(lasting.answer).not.toHaveProperty('expire_seconds');
    expect((await ask('createCardQRCode', { card: { card_id } }, 600)).answer).toMatchObject({
      expire_seconds: 600,
    });
  });

  test('importCustomizedCodes, getDepositCodesCount and checkCustomizedCodes', async () => {
    const base = { use_custom_code: true, get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT' };
    const card = await createdBy(world(), aLastingCard({ base: { ...base, sku: { quantity: 0 } } }));
    expect(await ask('importCustomizedCodes', card, ['11111', '22222'])).toMatchObject({ errcode: 0 });
    expect((await ask('getDepositCodesCount', card)).answer).toMatchObject({ count: 2 });
    expect((await ask('checkCustomizedCodes', card, ['11111', '33333'])).answer).toMatchObject({
      exist_code: ['11111'],
      not_exist_code: ['33333'],
    });
  });

  test('getTotalCardDataInfo and getCardDataInfo', async () => {
    const card = await createdBy(world());
    const days = ['2026-01-01', '2026-01-02', 1] as const;
    expect((await ask('getTotalCardDataInfo', ...days)).answer).toEqual({ list: [] });
    expect((await ask('getCardDataInfo', card, ...days)).answer).toEqual({ list: [] });
  });

  test('updateCard changes a coupon', async () => {
    const card = await createdBy(world());
    const changes = { base_info: { notice: '请出示给店员' } };
    expect(await ask('updateCard', card, 'CASH', changes)).toMatchObject({ answer: { send_check: true } });
  });

  test('uploadLogo and uploadImageStream get an address for a picture', async () => {
    const url = expect.stringMatching(/^http/);
    expect((await ask('uploadLogo', aPicture())).answer).toEqual({ url });
    expect((await ask('uploadImageStream', await aPictureUpload())).answer).toEqual({ url });
  });

  test('getWXCategory reads the kinds of stores', async () => {
    expect((await ask('getWXCategory')).answer).toMatchObject({ category_list: expect.any(Array) });
  });
}
