import type { SubMerchantView } from '#server/wechat/wire/index';
import { type SubMerchant, statusAt } from '../state/sub-merchant';

/** A sub-merchant as its mother merchant reads it; `seconds` is now. */
export function subMerchantView(one: SubMerchant, seconds: number): SubMerchantView {
  const { brand_name, logo_url, end_time, primary_category_id, secondary_category_id } = one.info;
  return {
    merchant_id: one.id,
    app_id: one.info.app_id ?? '',
    create_time: one.createTime,
    update_time: one.updateTime,
    brand_name,
    logo_url,
    status: statusAt(one, seconds),
    begin_time: one.createTime,
    end_time,
    primary_category_id,
    secondary_category_id,
  };
}
