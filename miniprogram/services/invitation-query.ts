type Query = Record<string, string | undefined>;

/** The base64url of random bytes. */
const TOKEN = /^[\w-]{16,64}$/;

/**
 * The token with which somebody came to the join page, or empty: `token` from a shared card or our own scanner,
 * `scene` from a 小程序码, `q` the whole address of an ordinary QR code that the account has a rule for.
 * https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html
 */
export function tokenOf({ token, scene, q }: Query): string {
  const given = token ?? scene;
  if (given !== undefined) return asToken(decodeSafely(given));
  return tokenIn(decodeSafely(q ?? ''));
}

/** The token in what a scanner read, or empty: our join page's path, or any address with a token. */
export function tokenIn(text: string): string {
  return asToken(/[?&]token=([^&#]*)/.exec(text)?.[1] ?? '');
}

const asToken = (text: string) => (TOKEN.test(text) ? text : '');

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // no token has a stray %
  }
}
