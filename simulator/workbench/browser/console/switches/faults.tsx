import { Act } from '../../parts/act';
import { Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import type { Fault } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { FaultForm } from './fault-form';
import { faultLabel } from './fault-words';

/** Real milliseconds between two looks: faults are no part of the event stream. */
const LOOK_EVERY = 2000;

/** What is to go wrong next: a form, and what is armed already. */
export function Faults() {
  const faults = useResource('faults', platform.faults, { every: LOOK_EVERY });
  return (
    <section>
      <h2>故障</h2>
      <p class="hint">让接下来的几次调用或推送出错，看看商户端经不经得住。</p>
      <FaultForm onArmed={faults.reload} />
      <Shown of={faults}>
        {(armed) =>
          armed.length === 0 ? (
            <p class="hint">现在没有等着发生的故障。</p>
          ) : (
            <ArmedFaults armed={armed} onCleared={faults.reload} />
          )
        }
      </Shown>
    </section>
  );
}

function ArmedFaults({ armed, onCleared }: { armed: readonly Fault[]; onCleared: () => void }) {
  const clear = async () => {
    await platform.clearFaults();
    onCleared();
  };
  return (
    <>
      <ul class="armed">
        {armed.map((fault, index) => (
          <ArmedFault key={`${fault.path}-${fault.kind}-${index}`} fault={fault} />
        ))}
      </ul>
      <div class="row-acts">
        <Act run={clear}>全部取消</Act>
      </div>
    </>
  );
}

function ArmedFault({ fault }: { fault: Fault }) {
  return (
    <li data-fault={fault.kind}>
      <b>{faultLabel(fault.kind)}</b>
      {fault.path && <code>{fault.path}</code>}
      {fault.kind === 'delay' && <span class="number">{fault.ms} ms</span>}
      <span class="number">还有 {fault.times} 次</span>
    </li>
  );
}
