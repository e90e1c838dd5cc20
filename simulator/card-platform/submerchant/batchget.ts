import type { SubMerchantStatus, SubmerchantBatchgetAnswer } from '#server/wechat/wire/index';
import { readField } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { checkPermission } from '../regimes/check-creation';
import { subMerchantView } from './sub-merchant-view';

const statuses: readonly SubMerchantStatus[] = ['CHECKING', 'APPROVED', 'REJECTED', 'EXPIRED'];
/** The documented example asks for as many. */
const LIMIT = { kind: 'integer', min: 1, max: 50, errcode: 40097 } as const;
const BEGIN = { kind: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER, errcode: 40097 } as const;

/** POST /card/submerchant/batchget: those from `begin_id` on, and where the next page begins. */
export function submerchantBatchget({ platform, account, body }: ApiCall): SubmerchantBatchgetAnswer {
  checkPermission(account, 'agent');
  const begin = (readField(BEGIN, body.begin_id, 'begin_id') ?? 0) as number;
  const limit = (readField(LIMIT, body.limit, 'limit') ?? LIMIT.max) as number;
  const status = statusIn(body.status);
  const now = platform.clock.seconds();
  const info_list = platform.store
    .subMerchantsOfAccount(account.appid)
    .map((one) => subMerchantView(one, now))
    .filter((view) => view.merchant_id >= begin && (status === undefined || view.status === status))
    .slice(0, limit);
  return { info_list, next_begin_id: (info_list.at(-1)?.merchant_id ?? begin - 1) + 1 };
}

function statusIn(status: unknown): SubMerchantStatus | undefined {
  if (status === undefined || status === null || status === '') return undefined;
  return statuses.find((one) => one === status) ?? refuse(40140);
}
