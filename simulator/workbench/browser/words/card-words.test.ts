import { cardStatusWord, cardTypeName, codeStateWord, inGroupsOfFour } from './card-words';

test('WeChat’s types and states are shown in WeChat’s words', () => {
  expect(cardTypeName('CASH')).toBe('代金券');
  expect(cardStatusWord('CARD_STATUS_NOT_VERIFY')).toEqual({ text: '审核中', tone: 'warn' });
  expect(codeStateWord('CONSUMED')).toEqual({ text: '已核销', tone: 'quiet' });
});

test('a type or state that is not known is shown as it is', () => {
  expect(cardTypeName('HOVERBOARD')).toBe('HOVERBOARD');
  expect(codeStateWord('NEW_STATE')).toEqual({ text: 'NEW_STATE', tone: 'quiet' });
});

test.each([
  ['759733467744', '7597 3346 7744'],
  ['0182', '0182'],
  ['AB-12', 'AB-1 2'],
  ['', ''],
])('the code %s is read in groups of four', (code, read) => {
  expect(inGroupsOfFour(code)).toBe(read);
});
