import { isObject } from '../http/json';

/** What a claim brings along, from card_ext or from a QR code. Empty text means that it is absent. */
export interface ClaimValues {
  code: string;
  openid: string;
  outerStr: string;
  outerId: number;
  /** Seconds; counts instead of the claim's own time for terms counted from the claim. */
  fixedBegin: number | undefined;
}

export interface CardExt extends ClaimValues {
  /** The digits as they were signed. */
  timestamp: string;
  nonce: string;
  signature: string;
}

const NONCE_MAX = 32;

/** The string of JSON that wx.addCard takes; undefined when it is an object or has wrong members. */
export function readCardExt(cardExt: unknown): CardExt | undefined {
  const source = parse(cardExt);
  if (!source) return undefined;
  const [code, openid, outerStr, nonce, signature] = [
    source.code,
    source.openid,
    source.outer_str,
    source.nonce_str,
    source.signature,
  ].map(text);
  const timestamp = typeof source.timestamp === 'number' ? String(source.timestamp) : text(source.timestamp);
  const fixedBegin = seconds(source.fixed_begintimestamp);
  const texts = { code, openid, outerStr, timestamp, nonce, signature };
  if (!areTexts(texts) || texts.timestamp === '' || texts.nonce.length > NONCE_MAX) return undefined;
  return fixedBegin === null
    ? undefined
    : { ...texts, fixedBegin, outerId: Number(source.outer_id ?? 0) || 0 };
}

function parse(cardExt: unknown): Record<string, unknown> | undefined {
  if (typeof cardExt !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(cardExt);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

function areTexts<Name extends string>(
  values: Record<Name, string | undefined>,
): values is Record<Name, string> {
  return Object.values(values).every((value) => value !== undefined);
}

/** null when there is a value that is no time. */
function seconds(value: unknown): number | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : null;
}
