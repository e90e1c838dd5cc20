import { fen } from '../../../domain/money';
import { amountAfter, orderAmount } from './order-amount';

test.each([
  ['612', 61200],
  ['612.5', 61250],
  ['0.07', 7],
  ['612.', 61200],
])('%s is an amount', (text, amount) => {
  expect(orderAmount(text)).toBe(amount);
});

test.each(['', 'abc', '1.234', '-5', '12345678'])('%j is none yet', (text) => {
  expect(orderAmount(text)).toBeNull();
});

test('what is left to pay is known for money and for a share of it', () => {
  expect(amountAfter({ kind: 'cash', reduce: fen(5000) }, fen(61200))).toBe(56200);
  expect(amountAfter({ kind: 'cash', reduce: fen(5000) }, fen(3000))).toBe(0);
  expect(amountAfter({ kind: 'discount', percentOff: 30 }, fen(6199))).toBe(4339);
  expect(amountAfter({ kind: 'gift', gift: '酸梅汤' }, fen(6199))).toBeNull();
});
