import vectors from '../../../test/fixtures/card-platform-vectors.json';
import { cardSignSignature } from './card-sign-signature';

describe('the cardSign of chooseCard', () => {
  test.each(vectors.card_sign)('agrees with vector $id', ({ values, sha1 }) => {
    expect(cardSignSignature(values)).toBe(sha1);
  });

  test('leaves an empty filter out', () => {
    const [{ values, sha1 }] = vectors.card_sign as [(typeof vectors.card_sign)[0]];
    expect(cardSignSignature({ ...values, card_id: '', card_type: '', location_id: '' })).toBe(sha1);
  });
});
