import type { SubMerchantInfo, SubMerchantStatus } from '#server/wechat/wire/index';

/** A merchant without an Official Account, for whom another one issues cards (第三方代制). Times in seconds. */
export interface SubMerchant {
  /** merchant_id. */
  id: number;
  /** The mother merchant's. */
  appid: string;
  info: SubMerchantInfo;
  status: Exclude<SubMerchantStatus, 'EXPIRED'>;
  createTime: number;
  updateTime: number;
  /** What the last review said. */
  reason: string;
}

/** An approved one stays so until its authorisation letter ends. */
export function statusAt({ status, info }: SubMerchant, seconds: number): SubMerchantStatus {
  return status === 'APPROVED' && seconds >= info.end_time ? 'EXPIRED' : status;
}
