import { limits } from '../domain/limits';

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const CODE = /^[0-9A-Za-z]+$/;
const GROUP = 4;

/** What was typed, pasted or scanned without blanks, dashes and full-width forms. */
export function cleanCode(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\s\u200b-\u200d\ufeff-]/g, '');
}

/** The code in a text, or null when it cannot be one: an address, a payment code with signs, too many digits. */
export function codeIn(text: string): string | null {
  const code = cleanCode(text);
  return CODE.test(code) && code.length <= limits.code.max ? code : null;
}

/** `759733467744` as `7597 3346 7744`, cut at what a code can hold. */
export function inGroups(text: string): string {
  const code = cleanCode(text).slice(0, limits.code.max);
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}
