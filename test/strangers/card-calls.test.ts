import { aCoWechatApi } from './a-co-wechat-api';
import { aWechatApi } from './a-wechat-api';
import { coWechatApiCalls } from './co-wechat-api-calls';
import { codeCalls } from './code-calls';
import { couponCalls } from './coupon-calls';
import { faultCalls } from './fault-calls';
import { coMemberCalls, memberCalls, wechatApiMemberCalls } from './member-calls';
import { storeCalls } from './store-calls';
import { aStrangerWorld, type StrangerWorld } from './stranger-world';
import { subMerchantCalls } from './sub-merchant-calls';
import { ticketCalls } from './ticket-calls';
import { wechatApiCalls } from './wechat-api-calls';

describe.each([
  ['co-wechat-api', aCoWechatApi],
  ['wechat-api', aWechatApi],
])('%s', (name, makeClient) => {
  let world: StrangerWorld;
  beforeAll(async () => {
    world = await aStrangerWorld(makeClient);
  });
  afterAll(() => world.close());

  couponCalls(() => world);
  codeCalls(() => world);
  storeCalls(() => world);
  ticketCalls(() => world);
  memberCalls(() => world);
  if (name === 'wechat-api') {
    wechatApiCalls(() => world);
    wechatApiMemberCalls(() => world);
    subMerchantCalls(() => world);
  } else {
    coWechatApiCalls(() => world);
    coMemberCalls(() => world);
  }
  faultCalls(name, () => world);

  test('made each of its calls about cards', () => {
    const { cardCalls, asked } = world.client;
    expect(cardCalls.filter((call) => !asked.has(call))).toEqual([]);
  });
});
