import vectors from '../../test/fixtures/card-platform-vectors.json';
import { isSignedBy, pushSignature } from './push-signature';

describe("a push's signature", () => {
  test.each(vectors.push_url_signature)('agrees with vector $id', ({ values, sha1 }) => {
    expect(pushSignature(Object.values(values))).toBe(sha1);
  });

  test.each(vectors.message_encryption)('covers the encrypted message in vector $id', (vector) => {
    const { token, timestamp, nonce, encrypt, msg_signature } = vector;
    expect(isSignedBy([token, timestamp, nonce, encrypt], msg_signature)).toBe(true);
  });

  test.each(['', 'f464', 'f464b24fc39322e44b38aa78f5edd27bd1441697', '券'.repeat(40)])(
    'is not "%s"',
    (wrong) => {
      expect(isSignedBy(['AAAAA', '1714036504', '1514711492'], wrong)).toBe(false);
    },
  );
});
