import type { Check } from '../domain/check';
import { fen } from '../domain/money';
import { unixSeconds } from '../domain/time';
import { checkWords } from './checks';

const at = (iso: string) => unixSeconds(Date.parse(`${iso}+08:00`) / 1000);

const now = at('2026-11-20T21:04:37');
const window = { from: at('2026-11-01T00:00:00'), until: at('2026-12-31T23:59:59') };
const usage = { at: at('2026-11-20T19:40:00'), by: '小李', store: '海岸城店', source: 'counter' } as const;

test.each<[Check, string, string]>([
  [{ kind: 'state', level: 'ok', state: 'usable', usage: null }, '状态正常', ''],
  [{ kind: 'state', level: 'bad', state: 'used', usage }, '已使用', '11月20日 19:40 · 海岸城店 · 小李'],
  [{ kind: 'state', level: 'bad', state: 'used', usage: null }, '已使用', '不能重复核销'],
  [{ kind: 'state', level: 'bad', state: 'gifting', usage: null }, '转赠中', '顾客正在转赠给好友'],
  [{ kind: 'window', level: 'ok', ...window }, '有效期内', '2026-11-01 至 2026-12-31'],
  [
    { kind: 'window', level: 'bad', ...window, from: at('2026-12-01T00:00:00') },
    '未到有效期',
    '12月1日 00:00 起可用',
  ],
  [
    { kind: 'window', level: 'bad', ...window, until: at('2026-11-10T23:59:59') },
    '已过有效期',
    '11月10日 23:59 到期',
  ],
  [
    { kind: 'time-limit', level: 'warn', limits: [{ day: 'SATURDAY', minutes: null }] },
    '不在可用时段',
    '周六',
  ],
  [{ kind: 'minimum-spend', level: 'warn', minimum: fen(50000) }, '满 500 元', '请输入本单金额'],
  [{ kind: 'category', level: 'note', accepts: '鞋类', rejects: '凉鞋' }, '核对商品', '限 鞋类；不含 凉鞋'],
  [{ kind: 'combination', level: 'note' }, '不与其他优惠同享', '请确认本单未用其他优惠'],
  [
    { kind: 'time-limit', level: 'note', limits: [{ day: 'HOLIDAY', minutes: null }] },
    '核对是否节假日',
    '节假日',
  ],
  [{ kind: 'store', level: 'ok', here: '海岸城店' }, '适用门店', '海岸城店'],
  [{ kind: 'store', level: 'note', here: '' }, '限指定门店', '请核对本店是否适用'],
  [{ kind: 'store', level: 'warn', here: '海岸城店' }, '本店不适用', '海岸城店不在适用门店内'],
  [{ kind: 'held', level: 'note', by: '****8xrA' }, '券码使用中', '****8xrA 已打开或正在付款'],
  [
    { kind: 'state', level: 'bad', state: 'used', usage: { at: usage.at, by: '', store: '', source: 'web' } },
    '已使用',
    '11月20日 19:40 · 微信网页核销',
  ],
])('%j reads %s', (check, title, detail) => {
  expect(checkWords(check, now)).toEqual({ title, detail });
});

test('a threshold says what the order comes to, once that is known', () => {
  const check: Check = { kind: 'minimum-spend', level: 'warn', minimum: fen(50000) };
  expect(checkWords(check, now, fen(41200)).detail).toBe('本单 412 元，还差 88 元');
  expect(checkWords(check, now, fen(61250)).detail).toBe('本单 612.5 元');
});
