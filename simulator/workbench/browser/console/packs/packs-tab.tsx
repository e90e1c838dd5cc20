import { useState } from 'preact/hooks';
import { Empty, Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import type { Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import type { TabProps } from '../tabs';
import { AddPerson } from './add-person';
import { DeletedCards } from './deleted-cards';
import { PackItem } from './pack-item';
import { PersonFacts } from './person-facts';

/** One person's card pack as the platform keeps it. */
export function PacksTab({ people }: TabProps) {
  const [chosen, choose] = useState<string | null>(null);
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  return (
    <>
      <div class="chips" role="toolbar" aria-label="谁的卡包">
        {people.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === person?.id} onClick={() => choose(id)}>
            {name}
          </button>
        ))}
        <AddPerson onAdded={choose} />
      </div>
      {person && <PersonFacts person={person} people={people} />}
      {person && <Pack person={person} people={people} />}
      {person && <DeletedCards person={person} />}
    </>
  );
}

function Pack({ person, people }: TabProps & { person: Person }) {
  const cards = useResource(`pack ${person.id}`, (signal) => platform.pack(person.id, signal), {
    on: ['cards', 'userCards', 'singles'],
  });
  return (
    <Shown of={cards}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty title={`${person.name}的卡包是空的`}>
            在左边的手机上领一张券，或在“卡券”里打开二维码让{person.name}扫。
          </Empty>
        ) : (
          <ul class="rows">
            {rows.map((card) => (
              <PackItem key={`${card.cardId}/${card.code}`} card={card} person={person} people={people} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
