import { CouponError, type ErrorInfo } from '../domain/errors';
import { unixSeconds } from '../domain/time';
import { expectedFailure, sentenceFor, staffSentenceFor } from './errors';

const at = (iso: string) => unixSeconds(Date.parse(`${iso}+08:00`) / 1000);

const now = at('2026-11-20T21:04:37');

const consumed: ErrorInfo = {
  code: 'already-redeemed',
  params: { at: at('2026-11-20T19:40:00'), by: '小李', store: '海岸城店', source: 'counter' },
};

test('a sentence carries the facts of its failure', () => {
  expect(sentenceFor({ code: 'claim-limit-reached', params: { limit: 2 } }, now)).toBe(
    '每人限领 2 张，你已领满',
  );
  expect(sentenceFor(consumed, now)).toBe('已使用：11月20日 19:40 · 海岸城店 · 小李');
  expect(sentenceFor({ code: 'not-redeemable', params: { state: 'expired' } }, now)).toBe(
    '这张券已过期，不能核销',
  );
});

test('customers never read a number of ours, staff do', () => {
  const refused: ErrorInfo = { code: 'wechat-refused', params: { errcode: 40127 } };
  expect(sentenceFor(refused, now)).not.toMatch(/\d/);
  expect(staffSentenceFor(refused, now)).toContain('40127');
  expect(staffSentenceFor({ code: 'unexpected', params: { traceId: 'a1b2' } }, now)).toContain('a1b2');
});

test('the owner learns what the set-up lacks', () => {
  expect(staffSentenceFor({ code: 'wechat-setup', params: { problem: 'ip-not-allowed' } }, now)).toContain(
    '服务器 IP 不在白名单',
  );
});

test('a bug is not taken for an expected failure', () => {
  const bug = new TypeError('x is not a function');
  expect(() => expectedFailure(bug)).toThrow(bug);
  expect(expectedFailure(new CouponError(consumed))).toBe(consumed);
});
