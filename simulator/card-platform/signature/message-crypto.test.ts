import * as fc from 'fast-check';
import vectors from '../../../test/fixtures/card-platform-vectors.json';
import { decryptMessage, encryptMessage, MessageCryptoError } from './message-crypto';

const aKey = {
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  appid: 'wxb11529c136998cb6',
};

describe('an encrypted message', () => {
  test.each(vectors.message_encryption)('agrees with vector $id both ways', (vector) => {
    const { encoding_aes_key: encodingAesKey, appid, plaintext, random16, encrypt } = vector;
    const key = { encodingAesKey, appid };
    expect(encryptMessage(plaintext, key, () => Buffer.from(random16))).toBe(encrypt);
    expect(decryptMessage(encrypt, key)).toBe(plaintext);
  });

  test('comes back whole, whatever its text and length', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, (text) => {
        const sent = Buffer.from(text, 'utf8').toString('utf8');
        expect(decryptMessage(encryptMessage(sent, aKey), aKey)).toBe(sent);
      }),
    );
  });

  test('looks different each time', () => {
    expect(encryptMessage('hello', aKey)).not.toBe(encryptMessage('hello', aKey));
  });

  test('is refused by an account that it is not meant for', () => {
    const encrypt = encryptMessage('hello', aKey);
    expect(() => decryptMessage(encrypt, { ...aKey, appid: 'wx0000000000000000' })).toThrow('meant for wxb1');
  });

  test.each([
    ['another key', encryptMessage('hello', { ...aKey, encodingAesKey: `B${aKey.encodingAesKey.slice(1)}` })],
    ['nothing', ''],
    ['half a block', Buffer.alloc(16).toString('base64')],
    ['noise', Buffer.alloc(64, 7).toString('base64')],
  ])('is refused when it is %s', (_, encrypt) => {
    expect(() => decryptMessage(encrypt, aKey)).toThrow(MessageCryptoError);
  });

  test('needs a key of 43 letters and digits', () => {
    expect(() => encryptMessage('hello', { ...aKey, encodingAesKey: 'short' })).toThrow(
      '43 letters and digits',
    );
  });
});
