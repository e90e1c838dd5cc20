import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Field } from '../../parts/field';
import { fromInputTime, inputTime } from '../../words/time-words';
import { platform } from '../../world/platform';

/** Sets the world to a day and time of Shanghai. */
export function JumpTo({ now }: { now: number }) {
  const [value, setValue] = useState(() => inputTime(now));
  const target = fromInputTime(value);
  return (
    <div class="inline-form">
      <Field label="拨到（北京时间）">
        <input
          type="datetime-local"
          step={1}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </Field>
      <Act disabled={Number.isNaN(target)} run={() => platform.changeTime({ now: target })}>
        拨过去
      </Act>
    </div>
  );
}
