import vectors from '../../test/fixtures/card-platform-vectors.json';
import { cardSign } from './card-sign';

describe('the cardSign of chooseCard', () => {
  test.each(vectors.card_sign)('agrees with vector $id', ({ values, sha1 }) => {
    const { api_ticket, app_id, times_tamp, nonce_str, ...filters } = values as Record<string, string>;
    const chosen = {
      appId: app_id!,
      timestamp: times_tamp!,
      nonce: nonce_str!,
      locationId: filters.location_id,
      cardId: filters.card_id,
      cardType: '',
      ...(filters.card_type && { cardType: filters.card_type }),
    };
    expect(cardSign(api_ticket!, chosen)).toBe(sha1);
  });
});
