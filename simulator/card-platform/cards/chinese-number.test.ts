import { chineseNumber } from './chinese-number';

test.each([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [999, '九百九十九'],
])('%d is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});
