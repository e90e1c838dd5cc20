import type { CardCardInfoAnswer } from '#server/wechat/wire/index';
import { Shown } from '../../parts/shown';
import { isoDay } from '../../words/time-words';
import { merchant } from '../../world/merchant';
import { platform } from '../../world/platform';
import type { CardRow } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

type Day = CardCardInfoAnswer['list'][number];

const DAY_MS = 86_400_000;
const DAYS = 30;

const columns: readonly { name: string; of: (day: Day) => string }[] = [
  { name: '日期', of: ({ ref_date }) => ref_date },
  { name: '浏览', of: (day) => pair(day.view_cnt, day.view_user) },
  { name: '领取', of: (day) => pair(day.receive_cnt, day.receive_user) },
  { name: '核销', of: (day) => pair(day.verify_cnt, day.verify_user) },
  { name: '转赠', of: (day) => pair(day.given_cnt, day.given_user) },
  { name: '过期', of: (day) => pair(day.expire_cnt, day.expire_user) },
];

/** Times and people: `3 次 2 人`. */
const pair = (times: number, people: number) => (times === 0 ? '–' : `${times} 次 ${people} 人`);

/** What WeChat's own statistics say of the card, day by day; today is not counted yet. */
export function Statistics({ card }: { card: CardRow }) {
  const days = useResource(`statistics ${card.cardId}`, () => lastDays(card), {
    on: ['userCards', 'cardViews', 'singles'],
  });
  return (
    <div class="drawer">
      <Shown of={days}>
        {(list) =>
          list.length === 0 ? (
            <p class="hint">
              到昨天为止的 {DAYS} 天里什么都没发生。今天的数据明天才有：在“时钟”里过一天就看得到。
            </p>
          ) : (
            <DayTable list={list} />
          )
        }
      </Shown>
    </div>
  );
}

function DayTable({ list }: { list: readonly Day[] }) {
  return (
    <table class="day-table">
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((day) => (
          <tr key={day.ref_date} data-day={day.ref_date}>
            {columns.map(({ name, of }) => (
              <td key={name}>{of(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function lastDays(card: CardRow): Promise<Day[]> {
  const { now } = await platform.time();
  const { list } = await merchant.statistics(card, isoDay(now - DAYS * DAY_MS), isoDay(now - DAY_MS));
  return list.reverse();
}
