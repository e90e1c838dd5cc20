import vectors from '../../../test/fixtures/card-platform-vectors.json';
import { pushSignature } from './push-signature';

describe('the signature of a push', () => {
  test.each(vectors.push_url_signature)('agrees with vector $id', ({ values, sha1 }) => {
    expect(pushSignature(values)).toBe(sha1);
  });

  test.each(vectors.message_encryption)('covers the encrypted body in vector $id', (vector) => {
    const { token, timestamp, nonce, encrypt, msg_signature } = vector;
    expect(pushSignature({ token, timestamp, nonce, encrypt })).toBe(msg_signature);
  });
});
