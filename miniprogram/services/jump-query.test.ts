import { entryUrl, jumpOf } from './jump-query';

/** A captured value (reference §6.3) decoded, and as it looks in an address. */
const encryptedCode = 'LPmXP+ZFM9bd/EQPSqcA8=';
const escaped = encodeURIComponent(encryptedCode);

test.each([
  ['still escaped', escaped],
  ['decoded', encryptedCode],
  ['decoded as a form, with a blank for its +', encryptedCode.replace('+', ' ')],
])('a code that arrives %s is understood', (_, value) => {
  expect(jumpOf({ card_id: 'p1', encrypt_code: value })).toEqual({ cardId: 'p1', encryptedCode });
});

test('neither openid nor outer_str is needed, and they do not travel on', () => {
  const query = { card_id: 'p1', encrypt_code: escaped, openid: 'o1', outer_str: 'x' };
  expect(entryUrl(query)).toBe(`/consumer/pages/card-entry/card-entry?card_id=p1&encrypt_code=${escaped}`);
});

test('our own entry reads the same code from the address that we made', () => {
  const address = new URL(entryUrl({ card_id: 'p1', encrypt_code: escaped }), 'https://phone.test');
  const decoded = Object.fromEntries(address.searchParams);
  const raw = Object.fromEntries(
    address.search
      .slice(1)
      .split('&')
      .map((part) => part.split('=')),
  );
  expect(jumpOf(decoded).encryptedCode).toBe(encryptedCode);
  expect(jumpOf(raw).encryptedCode).toBe(encryptedCode);
});

test('a jump without a code is one to the card', () => {
  expect(jumpOf({ card_id: 'p1' })).toEqual({ cardId: 'p1', encryptedCode: '' });
});

test('a stray percent sign does not break the entry', () => {
  expect(jumpOf({ card_id: 'p1', encrypt_code: '100%' }).encryptedCode).toBe('100%');
});
