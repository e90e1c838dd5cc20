import { pushName } from '../../words/event-words';
import { shortTime } from '../../words/time-words';
import type { Push, PushAttempt } from '../../world/platform-types';

/** Each POST to the merchant's server and what came back. */
export function Attempts({ push, now }: { push: Push; now: number }) {
  const { url, mode, format } = push.target;
  return (
    <>
      <p class="hint">
        {pushName(push)} → <code>{url}</code> · {mode} · {format}
      </p>
      {push.attempts.length > 0 && (
        <ol class="attempts">
          {push.attempts.map((attempt) => (
            <li key={attempt.at}>
              <time>{shortTime(attempt.at, now)}</time>
              <span class={attempt.status === 200 ? '' : 'failed'}>{attempt.status ?? '无回答'}</span>
              <code>{outcome(attempt)}</code>
              <span class="number">{Math.round(attempt.ms)} ms</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const outcome = ({ error, answer = '' }: PushAttempt): string => error ?? (answer === '' ? '（空）' : answer);
