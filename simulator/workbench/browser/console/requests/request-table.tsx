import { errcodeWords } from '../../words/errcode-words';
import { shortTime } from '../../words/time-words';
import type { LoggedRequest } from '../../world/platform-types';
import { isError } from './request-filter';

/** One line a call; a refusal shows WeChat's words below. */
export function RequestTable({ rows, now }: { rows: readonly LoggedRequest[]; now: number }) {
  return (
    <table class="requests">
      <thead>
        <tr>
          <th>时间</th>
          <th>接口</th>
          <th class="number">errcode</th>
          <th class="number">耗时</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((request) => (
          <RequestRow key={request.seq} request={request} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function RequestRow({ request, now }: { request: LoggedRequest; now: number }) {
  const failed = isError(request);
  return (
    <tr class={failed ? 'is-error' : ''}>
      <td class="time">{shortTime(request.at, now)}</td>
      <td>
        <small>{request.method}</small> <code>{request.path}</code>
        {failed && <p class="errmsg">{reasonOf(request)}</p>}
      </td>
      <td class="number">{request.errcode ?? (request.status === 200 ? '—' : request.status)}</td>
      <td class="number">{duration(request.duration)}</td>
    </tr>
  );
}

/** What it means, then WeChat's own words. */
function reasonOf({ implemented, errcode, errmsg }: LoggedRequest): string {
  const meaning = implemented ? errcodeWords(errcode ?? 0) : '未实现';
  return errcode === 0 || meaning === '' ? errmsg : `${meaning} · ${errmsg}`;
}

/** Real milliseconds, with a decimal below ten. */
const duration = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
