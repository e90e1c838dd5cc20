import vectors from '../../test/fixtures/card-platform-vectors.json';
import { signedChooseCard } from './signed-choose-card';

describe('the cardSign of chooseCard', () => {
  test.each(vectors.card_sign)('agrees with vector $id', ({ values, sha1 }) => {
    const { api_ticket, app_id, times_tamp, nonce_str, ...filters } = values as Record<string, string>;
    const call = signedChooseCard(api_ticket!, {
      appId: app_id!,
      timestamp: times_tamp!,
      nonceStr: nonce_str!,
      shopId: filters.location_id,
      cardId: filters.card_id,
      cardType: filters.card_type ?? '',
    });
    expect(call.cardSign).toBe(sha1);
  });

  test('goes with exactly what was signed; empty filters are not sent', () => {
    const page = { appId: 'wx1', timestamp: '1700000000', nonceStr: 'n' };
    expect(signedChooseCard('ticket', { ...page, cardId: 'p1', cardType: '' })).toEqual({
      cardId: 'p1',
      timestamp: '1700000000',
      nonceStr: 'n',
      signType: 'SHA1',
      cardSign: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });
});
