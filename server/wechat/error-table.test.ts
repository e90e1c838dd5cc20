import { meaningOf } from './error-table';
import { WechatRefusal, WechatSilence } from './wechat-error';

const refusal = (errcode: number) => new WechatRefusal('/card/code/get', errcode, 'some text');

describe('what an error of WeChat means', () => {
  test.each([
    [-1, 'wechat-busy'],
    [45009, 'wechat-busy'],
    [40001, 'wechat-setup'],
    [40164, 'wechat-setup'],
    [48001, 'wechat-setup'],
    [40056, 'code-not-found'],
    [40073, 'card-not-found'],
    [40075, 'coupon-not-found'],
    [40099, 'not-redeemable'],
    [40127, 'not-redeemable'],
  ])('%d is %s', (errcode, code) => {
    expect(meaningOf(refusal(errcode))).toMatchObject({ code });
  });

  test('an errcode that nobody expected keeps its number', () => {
    expect(meaningOf(refusal(72019))).toEqual({ code: 'wechat-refused', params: { errcode: 72019 } });
  });

  test('no answer is wechat-unavailable', () => {
    expect(meaningOf(new WechatSilence('/card/get', 'time-out'))?.code).toBe('wechat-unavailable');
  });

  test('a bug is not an error of WeChat', () => {
    expect(meaningOf(new TypeError('x is undefined'))).toBeNull();
  });
});
