import { choicesOf, switchWords } from './switch-words';

test('a switch shows its documented values', () => {
  expect(choicesOf('expiredCode', 40079)?.map(({ value }) => value)).toEqual([40079, 40127]);
});

test('a present value that is not documented can still be read', () => {
  expect(choicesOf('textStyle', 'other')?.at(-1)).toEqual({ value: 'other', label: 'other' });
});

test('a switch without words goes by its own name', () => {
  expect(switchWords('era')).toEqual({ label: 'era' });
  expect(choicesOf('era', '2016-friends')).toBeUndefined();
});
