import { useState } from 'preact/hooks';
import { Act } from '../../parts/act';
import { Payload } from '../../parts/payload';
import { Pill } from '../../parts/pill';
import type { Word } from '../../words/card-words';
import { eventName } from '../../words/event-words';
import { fromNow, shortTime } from '../../words/time-words';
import { platform } from '../../world/platform';
import type { Person, Push } from '../../world/platform-types';
import { Attempts } from './attempts';

interface PushItemProps {
  push: Push;
  people: readonly Person[];
  /** World time in ms. */
  now: number;
}

/** One event: what happened to whom, whether it arrived, its body and each attempt. */
export function PushItem({ push, people, now }: PushItemProps) {
  const [open, setOpen] = useState(false);
  const { Event: event, FromUserName: openid } = push.event;
  return (
    <li class="push-row" data-event={event}>
      <div class="row-title">
        <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
          <b>{eventName(event)}</b>
          <code>{event}</code>
        </button>
        <Pill {...stateWord(push, now)} />
      </div>
      <div class="row-facts">
        <time>{shortTime(push.createdAt, now)}</time>
        <span>{nameOf(openid, people)}</span>
        <span>{push.attempts.length} 次尝试</span>
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

function stateWord({ state, nextAt }: Push, now: number): Word {
  if (state === 'delivered') return { text: '已送达', tone: 'ok' };
  if (state === 'given-up') return { text: '已放弃', tone: 'bad' };
  return { text: nextAt === null ? '发送中' : `${fromNow(nextAt, now)}再试`, tone: 'warn' };
}

function nameOf(openid: string, people: readonly Person[]): string {
  return people.find(({ openids }) => Object.values(openids).includes(openid))?.name ?? openid;
}
