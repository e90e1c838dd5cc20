import { switches } from '../../../../card-platform/state/switches';
import { choicesOf, matches, switchWords } from './switch-words';

test('a switch shows its documented values', () => {
  expect(choicesOf('expiredCode', 40079)?.map(({ value }) => value)).toEqual([40079, 40127]);
});

test('a present value that is not documented can still be read', () => {
  expect(choicesOf('textStyle', 'other')?.at(-1)).toEqual({ value: 'other', label: 'other' });
});

test('a switch without words goes by its own name', () => {
  expect(switchWords('weather')).toEqual({ label: 'weather' });
  expect(choicesOf('weather', 'rain')).toBeUndefined();
});

test('every switch that the platform has is in words, with all its values', () => {
  for (const [name, one] of Object.entries(switches)) {
    expect([name, switchWords(name).label]).not.toEqual([name, name]);
    const flags = one.kind === 'choice' && one.values.every((value) => typeof value === 'boolean');
    if (one.kind !== 'choice' || flags) continue;
    expect([name, switchWords(name).values?.map(({ value }) => value)]).toEqual([name, [...one.values]]);
  }
});

test.each(['', 'ERA', '时期', '2021', '停止创建'])('the search %j finds the switch of the era', (search) => {
  expect(matches('era', search)).toBe(true);
  expect(matches('textStyle', search)).toBe(search === '');
});
