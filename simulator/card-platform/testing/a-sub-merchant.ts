import type { SubMerchantInfo } from '#server/wechat/wire/index';
import { noon } from './a-platform';

const WEEK = 7 * 86_400;

/** What /card/submerchant/submit takes, the documented sample with a letter for one week; `changes` go into info. */
export function aSubMerchant(changes: object = {}): { info: SubMerchantInfo } {
  const info = {
    brand_name: '兰州拉面',
    logo_url: 'http://mmbiz.qpic.cn/mmbiz/logo/0',
    protocol: 'mdasdfkl：',
    end_time: noon + WEEK,
    primary_category_id: 1,
    secondary_category_id: 101,
  };
  return { info: { ...info, ...changes } };
}
