import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import type { PhoneControl } from '../../phones/phone-control';
import type { PackCell } from '../../world/platform-types';

const places = { center: '居中按钮', custom: '自定义入口', promotion: '营销入口' } as const;

/** A cell of the card and its jump, which the holder's phone can follow. */
export function CellRow({ cell, phone }: { cell: PackCell; phone: PhoneControl | undefined }) {
  const { path, url } = cell;
  return (
    <li>
      <span class="cell-name">
        {cell.name}
        <small>
          {places[cell.cell]}
          {cell.enabled ? '' : '（灰）'}
        </small>
      </span>
      <Copyable text={path ?? url ?? '没有跳转'} />
      {path !== undefined && (
        <Act kind="quiet" disabled={!phone || !cell.enabled} run={() => phone?.open(path)}>
          打开
        </Act>
      )}
    </li>
  );
}
