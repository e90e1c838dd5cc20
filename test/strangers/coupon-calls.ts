import { aPicture } from './a-picture';
import { aLastingCard, createdBy, openidOf, type StrangerWorld } from './stranger-world';

/** What a client does with cards before anybody has one. */
export function couponCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);
  const ok = { errcode: 0 };

  test('uploadImage gets an address for a picture', async () => {
    const file = aPicture();
    expect((await ask('uploadImage', file)).answer).toEqual({ url: expect.stringMatching(/^http/) });
  });

  test('getColors, createCard, getCard and getCards read what is there', async () => {
    const colors = await ask('getColors');
    expect(colors.answer.colors).toContainEqual({ name: 'Color010', value: '#63b359' });
    const cardId = await createdBy(world());
    expect((await ask('getCard', cardId)).answer).toMatchObject({ card: { card_type: 'CASH' } });
    expect((await ask('getCards', 0, 10)).answer.card_id_list).toContain(cardId);
  });

  test('updateCardStock adds and takes away', async () => {
    const cardId = await createdBy(world());
    await ask('updateCardStock', cardId, 20);
    expect(await ask('updateCardStock', cardId, -5)).toMatchObject(ok);
    const { answer } = await ask('getCard', cardId);
    expect(answer).toMatchObject({ card: { cash: { base_info: { sku: { quantity: 115 } } } } });
  });

  test('createQRCode, setTestWhitelist and deleteCard', async () => {
    const cardId = await createdBy(world());
    const code = await ask('createQRCode', { card_id: cardId });
    expect(code.answer).toMatchObject({ ticket: expect.any(String), show_qrcode_url: expect.any(String) });
    expect(await ask('setTestWhitelist', { openid: [await openidOf(world(), 'chen')] })).toMatchObject(ok);
    expect(await ask('deleteCard', cardId)).toMatchObject(ok);
    expect((await ask('getCard', cardId)).answer).toMatchObject({
      card: { cash: { base_info: { status: 'CARD_STATUS_DELETE' } } },
    });
  });

  test('what WeChat refuses arrives as its errcode', async () => {
    expect(await ask('getCard', 'pNoSuchCard')).toMatchObject({ errcode: 40073 });
    expect(await ask('createCard', { ...aLastingCard(), card_type: 'COUPON' })).toMatchObject({
      errcode: 40071,
    });
  });
}
