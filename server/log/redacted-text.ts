/** Stands for what is left out. */
export const HIDDEN = '[secret]';

type Digest = (id: string) => string;

/** Members in a query, in JSON and in words: `access_token=…`, `"ticket":"…"`, `secret: …`. */
const namedSecret =
  /((?:token|ticket|secret|signature|card_?sign|aes_?key|encrypt(?:ed)?_?code|card_?ext)\\?["']?\s*[=:]\s*\\?["']?)([^&\s"'\\,}\]]+)/gi;
/** `_code=…` as in WeChat's texts; not errcode, not a name such as DATABASE_REQUEST_FAILED. */
const namedCode =
  /((?<![a-z])_?(?:(?:old)?user_?card_?)?code\\?["']?\s*[=:]\s*\\?["']?)(?!-\d|[A-Z]+(?:_[A-Z]+)+\b)([^&\s"'\\,}\]]+)/gi;
/** Openids and unionids: 28 characters and an o in front. */
const openId = /(?<![\w-])o[\w-]{27,28}(?![\w-])/g;
/** Codes that WeChat makes have 12 digits, telephone numbers 11. */
const digits = /(?<!\w)\d{11,20}(?!\w)/g;
/** Tokens and tickets are longer than anything that we need to read: ids of ours have 43 characters at most. */
const longWord = /(?<![\w-])[\w-]{50,}(?![\w-])/g;
/** Encrypted codes and messages. */
const base64 = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{44,}={0,2}(?![\w-])/g;
const frames = /\n\s+at /;

/** The text without the secrets, with digests for who and which coupon. */
export function redactedText(text: string, secrets: readonly string[], digest: Digest): string {
  const known = secrets.reduce((left, secret) => left.replaceAll(secret, HIDDEN), text);
  const words = known
    .replace(namedSecret, (_, name: string) => `${name}${HIDDEN}`)
    .replace(namedCode, (_, name: string, code: string) => `${name}${digest(code)}`)
    .replace(openId, digest)
    .replace(digits, digest)
    .replace(longWord, HIDDEN);
  return withoutBase64(words);
}

/** Below the words of a stack stand paths, which look like base64. */
function withoutBase64(text: string): string {
  const start = text.search(frames);
  const end = start < 0 ? text.length : start;
  return text.slice(0, end).replace(base64, HIDDEN) + text.slice(end);
}
