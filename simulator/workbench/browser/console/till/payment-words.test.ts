import type { MerchantPaymentResult } from '../../world/platform-types';
import { paymentWords } from './payment-words';

const card = { cardId: 'c', code: 'x', isSuccess: true };
const shown = (text: string): MerchantPaymentResult['page'][number] => ({
  cardId: 'c',
  text,
  refusal: text === '' ? null : 'out-of-stock',
  card: null,
});

test.each<[string, Pick<MerchantPaymentResult, 'ruleIds' | 'cardList' | 'page'>, string]>([
  ['without a rule', { ruleIds: [], cardList: [], page: [] }, '没有适用的送券规则'],
  ['that gave a card', { ruleIds: [1], cardList: [card], page: [shown('')] }, '送了 1 张券'],
  ['that gave nothing', { ruleIds: [1], cardList: [], page: [shown('已领完')] }, '已领完'],
  [
    'that gave one of two',
    { ruleIds: [1, 2], cardList: [card], page: [shown(''), shown('已领完')] },
    '送了 1 张券；已领完',
  ],
])('a payment %s is told so', (_, result, words) => {
  expect(paymentWords({ transId: '', fee: 100, errMsg: 'addCard:ok', ...result })).toBe(words);
});
