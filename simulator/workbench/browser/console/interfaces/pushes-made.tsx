import { Payload } from '../../parts/payload';
import { Pill } from '../../parts/pill';
import { eventName, pushName } from '../../words/event-words';
import { pushStateWord } from '../../words/push-words';
import { platform } from '../../world/platform';
import type { Push } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { pushesOf, type Sent } from '../../world/wechat-call';
import { useWorldTime } from '../../world/world-time';

/** The events that the account's server gets because of a call, and whether it took them. */
export function PushesMade({ sent }: { sent: Sent }) {
  const pushes = useResource('pushes', platform.pushes, { on: ['pushes'] });
  const made = pushesOf(sent, pushes.value ?? []);
  const { now } = useWorldTime();
  if (made.length === 0) return <p class="hint">没有推送。</p>;
  return (
    <ul class="pushes-made" aria-label="因此发出的推送">
      {made.map((push) => (
        <MadePush key={push.id} push={push} now={now} />
      ))}
    </ul>
  );
}

function MadePush({ push, now }: { push: Push; now: number }) {
  return (
    <li data-event={pushName(push)}>
      <details>
        <summary>
          推送 <b>{eventName(pushName(push))}</b> <code>{pushName(push)}</code>
          <Pill {...pushStateWord(push, now)} />
        </summary>
        <Payload label={pushName(push)} text={push.body} />
      </details>
    </li>
  );
}
