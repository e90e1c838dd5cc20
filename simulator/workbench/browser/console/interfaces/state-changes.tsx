import { changeName, tableName } from '../../words/table-words';
import type { RowChange } from '../../world/platform-types';

/** The rows of the platform that a call touched; pushes are shown apart. */
export function StateChanges({ rows }: { rows: readonly RowChange[] }) {
  const shown = rows.filter(({ table }) => table !== 'pushes');
  if (shown.length === 0) return <p class="hint">平台上什么都没有变。</p>;
  return (
    <ul class="state-changes" aria-label="状态变化">
      {shown.map((row) => (
        <ChangedRow key={`${row.table}/${row.id}`} row={row} />
      ))}
    </ul>
  );
}

function ChangedRow({ row: { table, id, change, members } }: { row: RowChange }) {
  return (
    <li data-table={table}>
      <details open={change === 'changed'}>
        <summary>
          {changeName[change]} <b>{tableName(table)}</b> <code>{id}</code>
        </summary>
        <dl>
          {members.map(({ name, before, after }) => (
            <div key={name} data-member={name}>
              <dt>{name}</dt>
              <dd>
                {before !== null && <del>{before}</del>}
                {after !== null && <ins>{after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
