import { defaultAccount } from '#simulator/card-platform/state/default-world';
import { claimedWith, createdBy, openidOf, type StrangerWorld } from './stranger-world';

/** Calls that only co-wechat-api has, or that only it gets right. */
export function coWechatApiCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);

  test('getCardList reads what somebody holds', async () => {
    const cardId = await createdBy(world());
    const { answer } = await ask('getCardExt', { card_id: cardId });
    await claimedWith(world(), cardId, answer);
    expect((await ask('getCardList', await openidOf(world(), 'chen'), cardId)).answer.card_list).toEqual([
      { code: expect.any(String), card_id: cardId },
    ]);
  });

  test('sendCard sends one to somebody who spoke', async () => {
    const cardId = await createdBy(world());
    const [openid, silent] = [await openidOf(world(), 'chen'), await openidOf(world(), 'min')];
    const { appid: account } = defaultAccount;
    await world().people.control('/users/chen/follow', { account });
    expect(await ask('sendCard', silent, cardId)).toMatchObject({ errcode: 45015 });
    expect(await ask('sendCard', openid, cardId)).toMatchObject({ errcode: 0 });
    const sent = await world().people.control<{ cardId: string }[]>('/messages');
    expect(sent.at(-1)).toMatchObject({ cardId, to: ['chen'] });
  });

  test('uploadLogo promises a body and sends none: its `stream` is no option of httpx', async () => {
    await expect(ask('uploadLogo', __filename)).rejects.toThrow(/timeout/i);
  });
}
