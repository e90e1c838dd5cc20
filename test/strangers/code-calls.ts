import { claimedWith, createdBy, openidOf, type StrangerWorld } from './stranger-world';

/** From a card_ext that the client signs to the code that it redeems. */
export function codeCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);

  /** A claim with the client's own card_ext, which has no nonce_str. */
  async function claimed() {
    const cardId = await createdBy(world());
    const { answer: cardExt } = await ask('getCardExt', { card_id: cardId });
    expect(cardExt).not.toHaveProperty('nonce_str');
    const encrypted = await claimedWith(world(), cardId, cardExt);
    const code = String((await ask('decryptCode', encrypted)).answer.code);
    return { cardId, cardExt, code };
  }

  test('getTicket and getCardExt sign a claim; decryptCode, getCode and consumeCode follow it', async () => {
    expect((await ask('getTicket', 'wx_card')).answer).toMatchObject({ ticket: expect.any(String) });
    const { cardId, code } = await claimed();
    expect((await ask('getCode', code, cardId)).answer).toMatchObject({
      can_consume: true,
      user_card_status: 'NORMAL',
    });
    expect((await ask('consumeCode', code, cardId)).answer).toMatchObject({ card: { card_id: cardId } });
    expect(await ask('consumeCode', code, cardId)).toMatchObject({ errcode: 40099 });
  });

  test('a timestamp may be a number', async () => {
    const cardId = await createdBy(world());
    const { answer } = await ask('getCardExt', { card_id: cardId });
    const cardExt = { ...answer, timestamp: Number(answer.timestamp) };
    expect(await claimedWith(world(), cardId, cardExt)).not.toBe('');
  });

  test('getUser reads who claimed, unavailableCode takes the code away', async () => {
    const openid = await openidOf(world(), 'chen');
    const { appid } = (await world().people.control<{ appid: string }[]>('/accounts'))[0]!;
    await world().people.control('/users/chen/follow', { account: appid });
    expect((await ask('getUser', openid)).answer).toMatchObject({ openid, subscribe: 1 });
    const { cardId, code } = await claimed();
    expect(await ask('unavailableCode', code, cardId)).toMatchObject({ errcode: 0 });
    expect(await ask('consumeCode', code, cardId)).toMatchObject({ errcode: 40127 });
  });
}
