import type { ErrorCode } from '../errors/error-texts';
import type { Till } from '../state/till';

const CODES_MAX = 20;
const LENGTH_MIN = 4;
const LENGTH_MAX = 12;
const CHARACTERS = /^[0-9A-Za-z]+$/;

/**
 * Why a verify code (自助核销) cannot be added to the till; the codes are WeChat's, the numbers our choice, since no
 * document has them. Reference §7.
 */
export function addingRefusal({ verifyCodes }: Till, code: string): ErrorCode | undefined {
  if (!CHARACTERS.test(code)) return 45055;
  if (code.length < LENGTH_MIN || code.length > LENGTH_MAX) return 45156;
  if (verifyCodes.includes(code)) return 45155;
  return verifyCodes.length >= CODES_MAX ? 45053 : undefined;
}

/** Why it cannot be taken away: it is not there, or a card asks for one and no other is left. */
export function removalRefusal({ verifyCodes }: Till, code: string, isAsked: boolean): ErrorCode | undefined {
  if (!verifyCodes.includes(code)) return 45154;
  return isAsked && verifyCodes.length === 1 ? 45054 : undefined;
}
