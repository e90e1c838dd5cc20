import { fen, inYuan } from './money';

test.each([
  [5500, '55'],
  [550, '5.5'],
  [5, '0.05'],
  [0, '0'],
  [123_456_789, '1234567.89'],
])('%i fen are %s yuan', (amount, yuan) => {
  expect(inYuan(fen(amount))).toBe(yuan);
});
