import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { fromInputTime, inputTime } from '../../words/time-words';
import { platform } from '../../world/platform';

/** Sets the world to a day and time of Shanghai. */
export function JumpTo({ now }: { now: number }) {
  const [chosen, choose] = useState<string | null>(null);
  const value = chosen ?? inputTime(now).slice(0, -3);
  const target = fromInputTime(value);
  const jump = async () => {
    await platform.changeTime({ now: target });
    choose(null);
  };
  return (
    <div class="inline-form">
      <Field label="拨到（北京时间）">
        <input type="datetime-local" value={value} onInput={(event) => choose(event.currentTarget.value)} />
      </Field>
      <Act disabled={Number.isNaN(target)} run={jump}>
        拨过去
      </Act>
    </div>
  );
}
