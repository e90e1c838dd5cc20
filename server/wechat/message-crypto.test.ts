import vectors from '../../test/fixtures/card-platform-vectors.json';
import { decryptMessage, encryptMessage } from './message-crypto';

const aKey = { encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', appId: 'wxb11529c136998cb6' };

describe('an encrypted message', () => {
  test.each(vectors.message_encryption)('agrees with vector $id both ways', (vector) => {
    const key = { encodingAesKey: vector.encoding_aes_key, appId: vector.appid };
    expect(decryptMessage(vector.encrypt, key)).toBe(vector.plaintext);
    expect(encryptMessage(vector.plaintext, key, Buffer.from(vector.random16))).toBe(vector.encrypt);
  });

  test('is nothing to an account that it is not meant for', () => {
    expect(
      decryptMessage(encryptMessage('hello', aKey), { ...aKey, appId: 'wx0000000000000000' }),
    ).toBeNull();
  });

  test.each(['', 'AAAA', Buffer.alloc(16).toString('base64'), Buffer.alloc(64, 7).toString('base64')])(
    'is nothing when it is "%s"',
    (damaged) => {
      expect(decryptMessage(damaged, aKey)).toBeNull();
    },
  );
});
