import { joinedInByteOrder, sha1 } from './signed-values';

describe('signed values', () => {
  test('stand in the order of their bytes: minus, digits, upper case, underscore, lower case', () => {
    expect(joinedInByteOrder(['a', '_', 'A', '1', '-'])).toBe('-1A_a');
  });

  test('are compared as UTF-8, where a rare character comes after 汉字 of the private range', () => {
    const rare = '\u{20BB7}';
    const privateUse = '\uE000';
    expect(joinedInByteOrder([rare, privateUse])).toBe(`${privateUse}${rare}`);
  });

  test('add nothing where they are absent or empty', () => {
    expect(joinedInByteOrder(['b', undefined, '', 'a'])).toBe('ab');
  });

  test('are hashed as UTF-8', () => {
    expect(sha1('中文')).toBe('7be2d2d20c106eee0836c9bc2b939890a78e8fb3');
  });
});
