import { useState } from 'preact/hooks';
import { Empty, Shown } from '../../parts/shown';
import { cloud } from '../../world/cloud';
import { useResource } from '../../world/use-resource';
import { useWorldTime } from '../../world/world-time';
import { Documents } from './documents';
import { FunctionItem } from './function-item';

/** Real milliseconds between two looks at the cloud: it has no event stream. */
const LOOK_EVERY = 2000;

/** The cloud functions at work, and what the database holds. */
export function CloudTab() {
  const [view, show] = useState<'functions' | 'database'>('functions');
  return (
    <>
      <div class="chips" role="toolbar" aria-label="云开发">
        <button type="button" aria-pressed={view === 'functions'} onClick={() => show('functions')}>
          函数
        </button>
        <button type="button" aria-pressed={view === 'database'} onClick={() => show('database')}>
          数据库
        </button>
      </div>
      {view === 'functions' ? <Functions /> : <Documents />}
    </>
  );
}

function Functions() {
  const { now } = useWorldTime();
  const functions = useResource('functions', cloud.functions, { every: LOOK_EVERY });
  return (
    <Shown of={functions}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title="还没有云函数">
            运行 <code>npm run build</code>，把 <code>cloudfunctions/</code> 打包出来。
          </Empty>
        ) : (
          <ul class="rows">
            {rows.map((row) => (
              <FunctionItem key={row.name} row={row} now={now} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
