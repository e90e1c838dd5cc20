import { Act } from '../../parts/act';
import { Copyable } from '../../parts/copyable';
import { Pill } from '../../parts/pill';
import { usePhones } from '../../phones/phone-directory';
import { codeStateWord, inGroupsOfFour } from '../../words/card-words';
import { dateAndTime } from '../../words/time-words';
import { platform } from '../../world/platform';
import type { PackCard, Person } from '../../world/platform-types';
import { CellRow } from './cell-row';
import { GiftActs } from './gift-acts';
import { Membership } from './membership';

/** `2026-11-22 14:03` of seconds since 1970. */
const toTheMinute = (seconds: number): string => dateAndTime(seconds * 1000).slice(0, -3);

interface PackItemProps {
  card: PackCard;
  person: Person;
  people: readonly Person[];
}

/** One claimed code: its state and window, its cells, and what its holder can do. */
export function PackItem({ card, person, people }: PackItemProps) {
  const phone = usePhones().of(person.id);
  const act = (name: 'show' | 'delete') => () => platform.act(person.id, card, name);
  return (
    <li class="card-row" data-code={card.code} style={{ '--card': card.color }}>
      <div class="row-title">
        <b>{card.title}</b>
        <Pill {...codeStateWord(card.state)} />
      </div>
      <div class="row-facts">
        <span class="code">
          <Copyable text={card.code} shown={inGroupsOfFour(card.code)} />
        </span>
        <span>
          {toTheMinute(card.beginTime)} 至 {toTheMinute(card.endTime)}
        </span>
      </div>
      <div class="row-facts">
        <span>加密 code</span>
        <Copyable text={card.encryptedCode} />
      </div>
      {card.cells.length > 0 && (
        <ul class="cells">
          {card.cells.map((cell) => (
            <CellRow key={cell.cell} cell={cell} phone={phone} />
          ))}
        </ul>
      )}
      {card.membership && <Membership card={card} person={person} membership={card.membership} />}
      <div class="row-acts">
        <Act run={act('show')}>出示</Act>
        <Act disabled={!phone} run={() => phone?.openCardPack()}>
          在手机上打开卡包
        </Act>
        <GiftActs card={card} person={person} people={people} />
        {card.state === 'NORMAL' && (
          <Act kind="quiet" confirm="真的删除" run={act('delete')}>
            删除
          </Act>
        )}
      </div>
    </li>
  );
}
