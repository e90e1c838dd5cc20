import type { SubmerchantAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aPlatform, closePlatforms, type TestPlatform } from '../testing/a-platform';
import { aSubMerchant } from '../testing/a-sub-merchant';

describe('the review of a sub-merchant', () => {
  let wechat: TestPlatform;
  beforeEach(async () => {
    wechat = await aPlatform();
    await wechat.control('/accounts', { appid: defaultAccount.appid, pushUrl: 'http://127.0.0.1:9/' });
    await wechat.post('/card/submerchant/submit', aSubMerchant());
  });
  afterEach(closePlatforms);

  const review = (body: object) => wechat.control('/sub-merchants/1/review', body);
  const status = async () =>
    (await wechat.post<SubmerchantAnswer>('/card/submerchant/get', { merchant_id: 1 })).info.status;
  const notices = () =>
    wechat.platform.pushes.list().filter(({ event }) => event.Event === 'card_merchant_check_result');

  test.each([
    ['pass', 'APPROVED', 1, ''],
    ['refuse', 'REJECTED', 0, '授权函不清晰'],
  ])('by hand with %s is told to the mother merchant', async (result, expected, IsPass, Reason) => {
    expect(await review({ result, reason: Reason })).toMatchObject({ merchant_id: 1, status: expected });
    expect(await status()).toBe(expected);
    expect(notices().map(({ event }) => event)).toEqual([
      expect.objectContaining({ MerchantId: 1, IsPass, Reason }),
    ]);
    expect(notices()[0]!.body).toContain(`<IsPass>${IsPass}</IsPass>`);
  });

  test('happens once, and only with a result', async () => {
    expect(await review({ result: 'maybe' })).toEqual({ error: 'result must be pass or refuse' });
    await review({ result: 'pass' });
    expect(await review({ result: 'refuse' })).toEqual({
      error: 'the sub-merchant does not wait for review',
    });
    expect(await wechat.control('/sub-merchants/9/review', { result: 'pass' })).toEqual({
      error: 'there is no sub-merchant with this id',
    });
  });

  test.each([
    ['auto', 'APPROVED'],
    ['refuse', 'REJECTED'],
  ])('happens by itself after some seconds of the world with review=%s', async (mode, expected) => {
    await wechat.control('/config', {
      review: mode,
      reviewAfterSeconds: 10,
      reviewRefuseReason: '授权函过期',
    });
    await wechat.control('/clock', { advance: 9 });
    expect(await status()).toBe('CHECKING');
    await wechat.control('/clock', { advance: 1 });
    expect(await status()).toBe(expected);
    expect(notices()).toHaveLength(1);
  });
});
