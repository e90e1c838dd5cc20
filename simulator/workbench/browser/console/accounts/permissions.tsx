import { Act } from '../../parts/act';
import { Pill } from '../../parts/pill';
import { Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import type { PermissionRow } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

const words = {
  none: { text: '未获得', tone: 'quiet' },
  reviewing: { text: '审核中', tone: 'warn' },
  granted: { text: '已获得', tone: 'ok' },
} as const;

/** What an account may do: applied for by the merchant, granted by WeChat. */
export function Permissions({ appid }: { appid: string }) {
  const read = (signal?: AbortSignal) => platform.permissions(appid, signal);
  const rows = useResource(`permissions ${appid}`, read, { on: ['accounts'] });
  return (
    <Shown of={rows}>
      {(list) => (
        <ul class="permissions" aria-label="权限">
          {list.map((row) => (
            <li key={row.permission} class="row-acts" data-permission={row.permission}>
              <span>{row.name}</span>
              <Pill {...words[row.state]} />
              <PermissionActs appid={appid} row={row} />
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

function PermissionActs({ appid, row: { permission, name, state } }: { appid: string; row: PermissionRow }) {
  const act = (verb: string) => () => platform.permissionAct(appid, permission, verb);
  if (state === 'none') {
    return (
      <Act run={act('apply')} label={`申请 ${name}`}>
        申请
      </Act>
    );
  }
  if (state === 'granted') {
    return (
      <Act kind="quiet" run={act('withdraw')} label={`收回 ${name}`}>
        收回
      </Act>
    );
  }
  return (
    <>
      <Act kind="main" run={act('grant')} label={`通过 ${name}`}>
        通过
      </Act>
      <Act run={act('refuse')} label={`驳回 ${name}`}>
        驳回
      </Act>
    </>
  );
}
