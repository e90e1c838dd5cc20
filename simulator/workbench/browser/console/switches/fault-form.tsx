import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { eventName } from '../../words/event-words';
import { platform } from '../../world/platform';
import { commonPaths, faultKinds, pushEvents } from './fault-words';

/** Arms a fault for the next calls or pushes. */
export function FaultForm({ onArmed }: { onArmed: () => void }) {
  const [draft, setDraft] = useState({
    kind: 'busy',
    path: '/card/code/consume',
    event: '',
    times: 1,
    ms: 3000,
  });
  const aim = faultKinds.find(({ kind }) => kind === draft.kind)?.aim ?? 'call';
  const arm = async () => {
    const { path, kind, event, times, ms } = draft;
    const push = event === '' ? { kind, times } : { kind, times, event };
    await platform.addFault(aim === 'push' ? push : { path, kind, times, ms });
    onArmed();
  };
  return (
    <div class="fault-form">
      <Field label="什么">
        <select
          value={draft.kind}
          onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value })}
        >
          {faultKinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {aim === 'call' && <PathField path={draft.path} change={(path) => setDraft({ ...draft, path })} />}
      {aim === 'push' && <EventField event={draft.event} change={(event) => setDraft({ ...draft, event })} />}
      {draft.kind === 'delay' && (
        <NumberField label="毫秒" value={draft.ms} change={(ms) => setDraft({ ...draft, ms })} />
      )}
      <NumberField label="次数" value={draft.times} change={(times) => setDraft({ ...draft, times })} />
      <Act kind="main" run={arm} disabled={!(draft.times >= 1)}>
        安排
      </Act>
    </div>
  );
}

function PathField({ path, change }: { path: string; change: (path: string) => void }) {
  return (
    <Field label="接口">
      <input
        list="common-paths"
        value={path}
        spellcheck={false}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <datalist id="common-paths">
        {commonPaths.map((common) => (
          <option key={common} value={common} />
        ))}
      </datalist>
    </Field>
  );
}

function EventField({ event, change }: { event: string; change: (event: string) => void }) {
  return (
    <Field label="哪种推送">
      <select value={event} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">随便哪种</option>
        {pushEvents.map((name) => (
          <option key={name} value={name}>
            {eventName(name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  change: (value: number) => void;
}

function NumberField({ label, value, change }: NumberFieldProps) {
  return (
    <Field label={label}>
      <input
        class="short"
        type="number"
        min={1}
        value={value}
        onInput={(event) => change(event.currentTarget.valueAsNumber)}
      />
    </Field>
  );
}
