import { useState } from 'preact/hooks';
import { Empty, Shown } from '../../parts/shown';
import { eventName, pushName } from '../../words/event-words';
import { nameOfOpenid } from '../../words/push-words';
import { platform } from '../../world/platform';
import type { CardRow, Person, Push } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { useWorldTime } from '../../world/world-time';
import type { TabProps } from '../tabs';
import { PushItem } from './push-item';

/** Drawn at most, newest first; the platform keeps more. */
const DRAWN = 200;

/** Events on their way to the merchant's server. */
export function PushesTab({ people }: TabProps) {
  const pushes = useResource('pushes', platform.pushes, { on: ['pushes'] });
  const cards = useResource('cards', platform.cards, { on: ['cards'] });
  const [event, chooseEvent] = useState('');
  const { now } = useWorldTime();
  return (
    <Shown of={pushes}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title="还没有推送">审核一张卡券，或在手机上领一张：事件会立刻推给商户的服务器。</Empty>
        ) : (
          <>
            <EventFilter pushes={rows} event={event} choose={chooseEvent} />
            <ul class="lines">
              {newestFirst(rows)
                .filter((push) => event === '' || pushName(push) === event)
                .slice(0, DRAWN)
                .map((push) => (
                  <PushItem key={push.id} push={push} about={aboutOf(push, people, cards.value)} now={now} />
                ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

const newestFirst = (pushes: readonly Push[]): Push[] =>
  [...pushes].reverse().sort((one, other) => other.createdAt - one.createdAt);

function aboutOf({ event }: Push, people: readonly Person[], cards: readonly CardRow[] = []): string {
  const about = subjectOf(event);
  const title = cards.find(({ cardId }) => cardId === about)?.title ?? about;
  return [nameOfOpenid(event.FromUserName ?? '', people), title].filter(Boolean).join(' · ');
}

function subjectOf(event: Push['event']): string {
  if (event.Event === undefined) return 'AuthorizerAppid' in event ? event.AuthorizerAppid : event.AppId;
  if ('CardId' in event) return event.CardId;
  if ('MerchantId' in event) return String(event.MerchantId);
  return 'PoiId' in event ? event.PoiId : event.OrderId;
}

interface EventFilterProps {
  pushes: readonly Push[];
  event: string;
  choose: (event: string) => void;
}

function EventFilter({ pushes, event, choose }: EventFilterProps) {
  const names = [...new Set(pushes.map(pushName))].sort();
  return (
    <div class="filters">
      <select aria-label="哪种事件" value={event} onChange={(change) => choose(change.currentTarget.value)}>
        <option value="">全部事件（{pushes.length}）</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {eventName(name)} {name}
          </option>
        ))}
      </select>
    </div>
  );
}
