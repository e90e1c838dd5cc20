import { Act } from '../../parts/act';
import { Shown } from '../../parts/shown';
import { inGroupsOfFour } from '../../words/card-words';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';

/** Member cards that the person threw away: WeChat gives them back with everything on them. */
export function DeletedCards({ person }: { person: Person }) {
  const read = (signal?: AbortSignal) => platform.deletedPack(person.id, signal);
  const cards = useResource(`deleted ${person.id}`, read, { on: ['cards', 'userCards'] });
  return (
    <Shown of={cards}>
      {(rows) =>
        rows.length === 0 ? null : (
          <ul class="rows" aria-label="已删除的会员卡">
            {rows.map((card) => (
              <li key={`${card.cardId}/${card.code}`} class="card-row" style={{ '--card': card.color }}>
                <div class="row-title">
                  <b>{card.title}</b>
                  <span>{inGroupsOfFour(card.code)} · 已删除</span>
                </div>
                <div class="row-acts">
                  <Act run={() => platform.act(person.id, card, 'restore')}>恢复</Act>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
