import { randomBytes, randomInt } from 'node:crypto';
import type { TextStyle } from '../state/config';
import { type ErrorCode, errorTexts } from './error-texts';

const HINT_LENGTH = 12;
const HINT_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._';

interface Refusal {
  errcode: ErrorCode;
  /** Instead of the code's usual text. */
  text?: string | undefined;
  tail?: string;
}

/** The errmsg of a refusal, with a trace that differs on every call: clients must not compare it. */
export function errmsg({ errcode, text, tail = '' }: Refusal, style: TextStyle, seconds: number): string {
  const trace = style === 'hint' ? `hint: [${hint()}]` : `rid: ${requestId(seconds)}`;
  return [text ?? errorTexts[errcode], trace, tail].filter((part) => part !== '').join(' ');
}

function hint(): string {
  const characters = Array.from(
    { length: HINT_LENGTH },
    () => HINT_CHARACTERS[randomInt(HINT_CHARACTERS.length)],
  );
  return characters.join('');
}

function requestId(seconds: number): string {
  const groups = [seconds.toString(16).padStart(8, '0'), randomHex(), randomHex()];
  return groups.join('-');
}

function randomHex(): string {
  return randomBytes(4).toString('hex');
}
