import { Act } from '../../parts/act';
import { platform } from '../../world/platform';
import type { PackCard, Person } from '../../world/platform-types';

interface GiftActsProps {
  card: PackCard;
  person: Person;
  people: readonly Person[];
}

/** 转赠: the donor gives it to a friend, who takes it or sends it back. */
export function GiftActs({ card, person, people }: GiftActsProps) {
  if (card.giftTo !== null) return <OnItsWay card={card} person={person} people={people} />;
  const friends = people.filter(({ id }) => person.friends.includes(id));
  if (!card.canGive || friends.length === 0) return null;
  return (
    <>
      {friends.map(({ id, name }) => (
        <Act key={id} run={() => platform.gift(person.id, card, 'gift', id)}>
          送给{name}
        </Act>
      ))}
    </>
  );
}

function OnItsWay({ card, person, people }: GiftActsProps) {
  const friend = people.find(({ id }) => id === card.giftTo);
  return (
    <>
      {friend && (
        <Act kind="main" run={() => platform.gift(friend.id, card, 'accept-gift')}>
          {friend.name}收下
        </Act>
      )}
      <Act run={() => platform.gift(person.id, card, 'return-gift')}>退回</Act>
    </>
  );
}
