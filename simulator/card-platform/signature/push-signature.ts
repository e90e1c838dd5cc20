import { joinedInByteOrder, sha1 } from './signed-values';

/** What proves that a push comes from WeChat. */
export interface PushSignatureValues {
  token: string;
  timestamp: string;
  nonce: string;
  /** The encrypted body, for `msg_signature`; without it the value is the address's `signature`. */
  encrypt?: string;
}

/** `signature` of a push's address or, with `encrypt`, its `msg_signature`. Reference §5.1, §5.2. */
export function pushSignature({ token, timestamp, nonce, encrypt }: PushSignatureValues): string {
  return sha1(joinedInByteOrder([token, timestamp, nonce, encrypt]));
}
