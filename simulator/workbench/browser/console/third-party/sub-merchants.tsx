import { Act } from '../../parts/act';
import { Pill } from '../../parts/pill';
import { Shown } from '../../parts/shown';
import type { SubMerchant } from '../../world/platform-types';
import { thirdParty } from '../../world/third-party';
import { useResource } from '../../world/use-resource';

const words = {
  CHECKING: { text: '审核中', tone: 'warn' },
  APPROVED: { text: '已通过', tone: 'ok' },
  REJECTED: { text: '已驳回', tone: 'bad' },
  EXPIRED: { text: '授权函已到期', tone: 'quiet' },
} as const;

/** Sub-merchants (第三方代制), which WeChat's staff reviews. */
export function SubMerchants() {
  const rows = useResource('sub-merchants', thirdParty.subMerchants, { on: ['subMerchants', 'singles'] });
  return (
    <Shown of={rows}>
      {(list) => (
        <ul class="rows" aria-label="子商户">
          {list.map((row) => (
            <li key={row.merchant_id} class="row-acts" data-merchant={row.merchant_id}>
              <b>{row.brand_name}</b>
              <span>子商户 {row.merchant_id}</span>
              <Pill {...words[row.status]} />
              {row.status === 'CHECKING' && <Review row={row} />}
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

function Review({ row: { merchant_id, brand_name } }: { row: SubMerchant }) {
  return (
    <>
      <Act kind="main" run={() => thirdParty.review(merchant_id, 'pass')} label={`通过 ${brand_name}`}>
        通过
      </Act>
      <Act run={() => thirdParty.review(merchant_id, 'refuse')} label={`驳回 ${brand_name}`}>
        驳回
      </Act>
    </>
  );
}
