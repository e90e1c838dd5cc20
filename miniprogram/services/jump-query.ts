/** What WeChat appends when a card in its card pack leads to a mini-program (reference §6.3). */
export interface Jump {
  cardId: string;
  /** Base64, decoded; empty when the jump did not come from a claimed card. */
  encryptedCode: string;
}

type Query = Record<string, string | undefined>;

/** Reads card_id and encrypt_code; needs neither openid nor outer_str, which only some cards send. */
export function jumpOf(query: Query): Jump {
  return { cardId: query.card_id ?? '', encryptedCode: decodedOnce(query.encrypt_code ?? '') };
}

/** The address of our own page for a jump that arrived at any path. */
export function entryUrl(query: Query): string {
  const { cardId, encryptedCode } = jumpOf(query);
  const parameters = `card_id=${encodeURIComponent(cardId)}&encrypt_code=${encodeURIComponent(encryptedCode)}`;
  return `/consumer/pages/card-entry/card-entry?${parameters}`;
}

/**
 * Some clients hand over the value still escaped, some decoded: base64 holds no `%`, so decoding once is right
 * for both. A form decoder may have made a blank of a `+`.
 */
function decodedOnce(value: string): string {
  return decodeSafely(value).replace(/ /g, '+');
}

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // a stray % is the sender's; the server says that the code is not one
  }
}
