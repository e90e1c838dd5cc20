import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import type { Store } from '../../world/platform-types';
import { stores } from '../../world/stores';

/** WeChat's review by hand; what is written goes out as `Msg` of poi_check_notify. A refusal needs it. */
export function StoreReview({ store: { poiId, name, updating } }: { store: Store }) {
  const [msg, setMsg] = useState('');
  const given = msg.trim();
  return (
    <div class="inline-form">
      <input
        aria-label={`${name} 的审核意见`}
        placeholder={updating ? '对这次修改的意见，驳回时必填' : '审核意见，驳回时必填'}
        value={msg}
        onInput={({ currentTarget }) => setMsg(currentTarget.value)}
      />
      <Act kind="main" run={() => stores.review(poiId, 'pass', given)} label={`通过 ${name}`}>
        通过
      </Act>
      <Act disabled={given === ''} run={() => stores.review(poiId, 'refuse', given)} label={`驳回 ${name}`}>
        驳回
      </Act>
    </div>
  );
}
