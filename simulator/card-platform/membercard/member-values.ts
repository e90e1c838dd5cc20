import { readField } from '../cards/read-fields';
import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isCdnUrl } from '../media/wechat-cdn';
import type { Card } from '../state/card';

/** The reference names the codes 45022 and 45023, not the limit: ours is what 31 bits hold. */
export const AMOUNT_MAX = 2 ** 31 - 1;
const VALUE_BYTES = 12;
const URL_BYTES = 128;

/** What each amount is called, and how it is refused: without the right to it, and out of its limits. */
export const amounts = {
  bonus: { supplied: 'supply_bonus', missing: 43011, outOfLimit: 45022 },
  balance: { supplied: 'supply_balance', missing: 43010, outOfLimit: 45023 },
} as const;

export type AmountName = keyof typeof amounts;

/** An amount that a request brings; a change may be negative. */
export function readAmount(
  { platform, body }: ApiCall,
  card: Card,
  amount: AmountName,
  { member, min = 0 }: { member: string; min?: number },
): number | undefined {
  const { supplied, missing, outOfLimit } = amounts[amount];
  const rule = { kind: 'integer', min, max: AMOUNT_MAX, errcode: outOfLimit } as const;
  const value = readField(rule, body[member], member) as number | undefined;
  const refused = platform.config.memberFieldsNotSupplied === 'refused';
  if (value !== undefined && refused && card.own[supplied] !== true) refuse(missing);
  return value;
}

/** The texts for the card's fields, by 1 to 3: four 汉字 at most. */
export function readValues({ platform, body }: ApiCall, card: Card, prefix: string): Record<string, string> {
  const sent = ['1', '2', '3'].flatMap((number) => {
    const rule = { kind: 'text', bytes: VALUE_BYTES } as const;
    const value = readField(rule, body[`${prefix}${number}`], `${prefix}${number}`);
    return value === undefined ? [] : [[number, value as string] as const];
  });
  const strict = platform.config.memberFieldsNotSupplied === 'refused';
  if (strict && sent.some(([number]) => card.own[`custom_field${number}`] === undefined)) refuse(40150);
  return Object.fromEntries(sent);
}

/** The card's picture for this member, from WeChat's CDN. */
export function readPicture({ body }: ApiCall): { backgroundPicUrl?: string } {
  const rule = { kind: 'text', bytes: URL_BYTES } as const;
  const url = readField(rule, body.background_pic_url, 'background_pic_url') as string | undefined;
  if (url && !isCdnUrl(url)) refuse(40141);
  return url ? { backgroundPicUrl: url } : {};
}

export function readText(
  { body }: ApiCall,
  member: string,
  { bytes, missing }: { bytes: number; missing?: ErrorCode },
): string {
  const text = readField({ kind: 'text', bytes }, body[member], member) as string | undefined;
  if (!text && missing) refuse(missing, { tail: member });
  return text ?? '';
}
