import { aSubMerchant } from '#simulator/card-platform/testing/a-sub-merchant';
import type { StrangerWorld } from './stranger-world';

/** Sub-merchants, which only wechat-api knows. */
export function subMerchantCalls(world: () => StrangerWorld): void {
  const ask = (call: string, ...args: unknown[]) => world().client.ask(call, ...args);
  const info = (changes: object = {}) =>
    aSubMerchant({ end_time: Math.floor(Date.now() / 1000) + 604_800, ...changes }).info;

  test('getApplyProtocol reads the trades', async () => {
    expect((await ask('getApplyProtocol')).answer).toMatchObject({
      category: expect.arrayContaining([expect.objectContaining({ primary_category_id: 1 })]),
    });
  });

  test('submitSubmerchant, updateSubmerchant, getSubmerchant and batchgetSubmerchant', async () => {
    const { answer } = await ask('submitSubmerchant', info());
    const { merchant_id } = answer.info as { merchant_id: number };
    await world().people.control(`/sub-merchants/${merchant_id}/review`, { result: 'refuse' });
    const changes = info({ merchant_id, brand_name: '兰州牛肉面' });
    expect(await ask('updateSubmerchant', changes)).toMatchObject({ errcode: 0 });
    expect((await ask('getSubmerchant', merchant_id)).answer).toMatchObject({
      info: { merchant_id, brand_name: '兰州牛肉面', status: 'CHECKING' },
    });
    expect(
      (await ask('batchgetSubmerchant', { begin_id: 0, limit: 50, status: 'CHECKING' })).answer,
    ).toMatchObject({
      info_list: [{ merchant_id }],
    });
  });
}
