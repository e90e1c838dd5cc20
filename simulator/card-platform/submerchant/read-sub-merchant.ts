import type { SubMerchantInfo } from '#server/wechat/wire/index';
import type { FieldRules } from '../cards/field-rules';
import { readFields } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import { isCdnUrl } from '../media/wechat-cdn';
import { tradeNumbered } from './apply-protocol';

const category = { kind: 'integer', min: 0, max: 1_000_000, errcode: 45160, required: true } as const;

/** Reference §1.5. */
const rules: FieldRules = {
  app_id: { kind: 'text', bytes: 36 },
  brand_name: { kind: 'text', bytes: 36, required: true },
  logo_url: { kind: 'text', bytes: 128, required: true },
  protocol: { kind: 'text', bytes: 36, required: true },
  end_time: { kind: 'integer', min: 0, max: 0xffff_ffff, errcode: 40097, required: true },
  primary_category_id: category,
  secondary_category_id: category,
  agreement_media_id: { kind: 'text', bytes: 36 },
  operator_media_id: { kind: 'text', bytes: 36 },
};

/** `info` of a request, checked: 41011, 45021, 47001, 52000 for a foreign logo, 45160 for an unknown trade. */
export function readSubMerchant({ info }: JsonObject): SubMerchantInfo {
  if (!isObject(info)) return refuse(41011, { tail: 'info' });
  const read = readFields(rules, info, 'info') as unknown as SubMerchantInfo;
  if (!isCdnUrl(read.logo_url)) refuse(52000);
  if (!tradeNumbered(read.primary_category_id, read.secondary_category_id)) refuse(45160);
  checkSoleTrader(read);
  return read;
}

/** A sole trader without a seal brings both papers. */
function checkSoleTrader({ agreement_media_id, operator_media_id }: SubMerchantInfo): void {
  if (agreement_media_id && !operator_media_id) refuse(41011, { tail: 'info.operator_media_id' });
  if (operator_media_id && !agreement_media_id) refuse(41011, { tail: 'info.agreement_media_id' });
}
