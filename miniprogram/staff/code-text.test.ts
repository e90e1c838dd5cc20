import { cleanCode, codeIn, inGroups } from './code-text';

test.each([
  ['7597 3346 7744', '759733467744'],
  ['７５９７３３４６７７４４', '759733467744'],
  [' 7597-3346\u200b-7744\n', '759733467744'],
  ['007', '007'],
  ['Ａb1', 'Ab1'],
])('%j is cleaned', (text, code) => {
  expect(cleanCode(text)).toBe(code);
  expect(codeIn(text)).toBe(code);
});

test.each(['https://example.com/pay', 'wxp://f2f0abc', '123456789012345678901', '优惠券', '', '   '])(
  '%j cannot be a code',
  (text) => {
    expect(codeIn(text)).toBeNull();
  },
);

test('a code is written in groups of four, as long as a code can be', () => {
  expect(inGroups('759733467')).toBe('7597 3346 7');
  expect(inGroups('1234567890123456789012')).toBe('1234 5678 9012 3456 7890');
  expect(inGroups('')).toBe('');
});
