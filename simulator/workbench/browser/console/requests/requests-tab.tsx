import { useState } from 'preact/hooks';
import { Empty, Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import { useResource } from '../../world/use-resource';
import { useWorldTime } from '../../world/world-time';
import { noFilter, type RequestFilter, requestsShown } from './request-filter';
import { RequestTable } from './request-table';

/** Drawn at most, newest first; the platform keeps more. */
const DRAWN = 300;
/** Real milliseconds between two looks: the log is no part of the event stream. */
const LOOK_EVERY = 2000;

/** The log of WeChat's API. */
export function RequestsTab() {
  const requests = useResource('requests', platform.requests, { every: LOOK_EVERY });
  const [filter, setFilter] = useState(noFilter);
  const { now } = useWorldTime();
  return (
    <Shown of={requests}>
      {(all) => {
        const rows = requestsShown(all, filter);
        return all.length === 0 ? (
          <Empty title="还没有请求">
            云函数或你自己的程序调用 <code>api.weixin.qq.com</code> 的接口后，每一次都记在这里。
          </Empty>
        ) : (
          <>
            <FilterBar filter={filter} change={setFilter} shown={rows.length} all={all.length} />
            <RequestTable rows={rows.slice(0, DRAWN)} now={now} />
          </>
        );
      }}
    </Shown>
  );
}

interface FilterBarProps {
  filter: RequestFilter;
  change: (filter: RequestFilter) => void;
  shown: number;
  all: number;
}

function FilterBar({ filter, change, shown, all }: FilterBarProps) {
  return (
    <div class="filters">
      <input
        type="search"
        aria-label="按路径或 errcode 筛选"
        placeholder="路径或 errcode"
        value={filter.text}
        onInput={(event) => change({ ...filter, text: event.currentTarget.value })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.onlyErrors}
          onChange={(event) => change({ ...filter, onlyErrors: event.currentTarget.checked })}
        />
        只看出错
      </label>
      <span class="hint number">
        {shown} / {all}
      </span>
    </div>
  );
}
