import vectors from '../../../test/fixtures/card-platform-vectors.json';
import { type CardExtValues, cardExtSignature, cardExtString } from './card-ext-signature';
import { sha1 } from './signed-values';

const { card_ext, sorted_by_locale, poisoned } = vectors;
const valuesOf = (id: string): CardExtValues => card_ext.find((vector) => vector.id === id)!.values;

describe('the signature of card_ext', () => {
  test.each(card_ext)('agrees with vector $id', ({ values, string1, sha1: expected }) => {
    expect(cardExtString(values)).toBe(string1);
    expect(cardExtSignature(values)).toBe(expected);
  });

  test.each(Object.entries(sorted_by_locale))('differs in %s from a sort by locale', (id, wrong) => {
    const byLocale = Object.values(valuesOf(id)).sort((a: string, b: string) => a.localeCompare(b, 'en'));
    expect(sha1(byLocale.join('')).slice(0, wrong.length)).toBe(wrong);
    expect(cardExtSignature(valuesOf(id)).slice(0, wrong.length)).not.toBe(wrong);
  });

  test('is not the digest that circulates with a stray blank in it', () => {
    expect(cardExtSignature(valuesOf(poisoned.of))).not.toBe(poisoned.sha1);
  });

  test('does not change with empty values', () => {
    const values = valuesOf('A4');
    expect(cardExtSignature({ ...values, code: '', openid: '' })).toBe(cardExtSignature(values));
  });

  test('does not cover outer_str and whatever else card_ext carries', () => {
    const cardExt = {
      ...valuesOf('A6'),
      outer_str: '12b',
      outer_id: '1',
      fixed_begintimestamp: '1700000000',
    };
    expect(cardExtSignature(cardExt)).toBe(cardExtSignature(valuesOf('A6')));
  });
});
