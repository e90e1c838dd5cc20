import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Payload } from '../../parts/payload';
import { Pill } from '../../parts/pill';
import { eventName, pushName } from '../../words/event-words';
import { pushStateWord } from '../../words/push-words';
import { shortTime } from '../../words/time-words';
import { platform } from '../../world/platform';
import type { Push } from '../../world/platform-types';
import { Attempts } from './attempts';

interface PushItemProps {
  push: Push;
  /** Whom and which card it is about, as far as it is known. */
  about: string;
  /** World time in ms. */
  now: number;
}

/** One event: what happened to whom, whether it arrived, its body and each attempt. */
export function PushItem({ push, about, now }: PushItemProps) {
  const [open, setOpen] = useState(false);
  const event = pushName(push);
  return (
    <li data-event={event}>
      <div class="line">
        <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
          <time>{shortTime(push.createdAt, now)}</time>
          <b>{eventName(event)}</b>
          <span class="about">{about}</span>
        </button>
        <Pill {...pushStateWord(push, now)} />
        <Act kind="quiet" run={() => platform.resend(push.id)} label={`重发 ${event}`}>
          重发
        </Act>
      </div>
      {open && (
        <div class="drawer">
          <Attempts push={push} now={now} />
          <Payload label={`${event} 的内容`} text={push.body} />
        </div>
      )}
    </li>
  );
}
