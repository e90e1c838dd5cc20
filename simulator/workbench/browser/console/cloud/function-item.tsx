import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Payload } from '../../parts/payload';
import { Pill } from '../../parts/pill';
import { shortTime } from '../../words/time-words';
import { cloud, type FunctionRow } from '../../world/cloud';

/** One deployed function: how often it ran, its timers and its last lines. `now` is world time in ms. */
export function FunctionItem({ row, now }: { row: FunctionRow; now: number }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="function-row" data-function={row.name}>
      <div class="row-title">
        <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
          <b>{row.name}</b>
        </button>
        {row.errors > 0 && <Pill tone="bad" text={`出错 ${row.errors} 次`} />}
      </div>
      {row.problem && <p class="refused">{row.problem}</p>}
      <div class="row-facts">
        <span>调用 {row.calls}</span>
        <span>冷启动 {row.coldStarts}</span>
        <span>实例 {row.instances}</span>
        {row.timeout !== undefined && (
          <span>
            {row.timeout} s · {row.memorySize} MB
          </span>
        )}
      </div>
      {row.triggers?.map((trigger) => (
        <TriggerLine key={trigger.name} functionName={row.name} trigger={trigger} now={now} />
      ))}
      {open && <Logs row={row} />}
    </li>
  );
}

interface TriggerLineProps {
  functionName: string;
  trigger: NonNullable<FunctionRow['triggers']>[number];
  now: number;
}

function TriggerLine({ functionName, trigger: { name, config, next }, now }: TriggerLineProps) {
  return (
    <div class="row-facts">
      <span>定时器 {name}</span>
      <code>{config}</code>
      {typeof next === 'number' && <span>下次 {shortTime(next, now)}</span>}
      <Act kind="quiet" run={() => cloud.fire(functionName, name)} label={`触发 ${functionName} 的 ${name}`}>
        现在触发
      </Act>
    </div>
  );
}

function Logs({ row }: { row: FunctionRow }) {
  return (
    <div class="drawer">
      {row.logs.length === 0 ? (
        <p class="hint">还没有日志。</p>
      ) : (
        <Payload label={`${row.name} 的日志`} text={row.logs.join('\n')} />
      )}
    </div>
  );
}
