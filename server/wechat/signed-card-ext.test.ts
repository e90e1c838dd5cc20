import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { CardId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import vectors from '../../test/fixtures/card-platform-vectors.json';
import { type CardTicket, cardExtSignature, signedCardExt } from './signed-card-ext';

const aTicket = (changes: Partial<CardTicket> = {}): CardTicket => ({
  cardId: 'pbLatjtQrAGz1Iaz08qB_H3NSBrc' as CardId,
  at: unixSeconds(1700000000),
  outerStr: 'g.abc',
  ...changes,
});

/** Written from appendix 4 without a look at the signer: UTF-16 order is byte order for ASCII. */
function expectedSignature(apiTicket: string, cardId: string, cardExt: Record<string, string>): string {
  const { code = '', openid = '', timestamp = '', nonce_str = '' } = cardExt;
  const text = [apiTicket, cardId, code, openid, timestamp, nonce_str].sort().join('');
  return createHash('sha1').update(text).digest('hex');
}

describe('card_ext', () => {
  test.each(vectors.card_ext)('is signed as vector $id says', ({ values, sha1 }) => {
    const { api_ticket, card_id, ...signed } = values;
    expect(cardExtSignature(api_ticket, card_id, signed)).toBe(sha1);
  });

  test.each(Object.entries(vectors.sorted_by_locale))('is not sorted by locale in %s', (id, wrong) => {
    const { api_ticket, card_id, ...signed } = vectors.card_ext.find((vector) => vector.id === id)!.values;
    expect(cardExtSignature(api_ticket, card_id, signed).startsWith(wrong)).toBe(false);
  });

  test('leaves out what has no value', () => {
    const cardExt = JSON.parse(signedCardExt('ticket', aTicket({ code: '', openid: undefined }), 'nonce'));
    expect(Object.keys(cardExt)).toEqual(['timestamp', 'nonce_str', 'outer_str', 'signature']);
  });

  test('is signed over exactly what it carries, whatever that is', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_-]{0,32}$/);
    const tickets = fc.record({ cardId: word, code: word, openid: word, outerStr: word, at: fc.nat() });
    fc.assert(
      fc.property(word, word, tickets, (apiTicket, nonce, fields) => {
        const ticket = fields as unknown as CardTicket;
        const { signature, ...cardExt } = JSON.parse(signedCardExt(apiTicket, ticket, nonce));
        expect(signature).toBe(expectedSignature(apiTicket, ticket.cardId, cardExt));
      }),
    );
  });
});
