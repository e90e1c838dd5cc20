import { useState } from 'preact/hooks';
import { codeStateWord } from '../../words/card-words';
import { isoDay } from '../../words/time-words';
import { type HeldCard, useHeldCards } from '../../world/held-cards';
import { platform } from '../../world/platform';
import type { Account, CardRow, Person } from '../../world/platform-types';
import { useResource } from '../../world/use-resource';
import { useWorldTime } from '../../world/world-time';
import type { RealValues } from './with-real-values';

export interface Picks {
  card?: CardRow | undefined;
  held?: HeldCard | undefined;
  person?: Person | undefined;
}

/** What of this account's world could stand in a call. */
export interface PickList {
  cards: readonly CardRow[];
  held: readonly HeldCard[];
  people: readonly Person[];
  orderId: string | undefined;
}

const DAY_MS = 86_400_000;

export function usePickList({ appid }: Account, people: readonly Person[]): PickList {
  const cards = useResource('cards', platform.cards, { on: ['cards'] });
  const held = useHeldCards(people);
  const orders = useResource('orders', platform.orders, { on: ['coinOrders'] });
  const own =
    cards.value?.filter((card) => card.appid === appid && card.status !== 'CARD_STATUS_DELETE') ?? [];
  return {
    cards: own,
    held: held.value?.filter((one) => one.appid === appid) ?? [],
    people,
    orderId: orders.value?.[0]?.order_id,
  };
}

/** Selects for a card, a code and a person; what was chosen goes into the call at once. */
export function WorldPicks({
  list,
  account,
  fill,
}: {
  list: PickList;
  account: Account;
  fill: (values: RealValues) => void;
}) {
  const [chosen, setChosen] = useState<Picks>({});
  const { now } = useWorldTime();
  const pick = (change: Picks) => {
    const picks = { ...chosen, ...change };
    setChosen(picks);
    fill(realValues(account, list, picks, now));
  };
  const { cards, held, people } = list;
  return (
    <div class="world-picks" role="toolbar" aria-label="填入这个世界的值">
      <button type="button" class="act act-plain" onClick={() => pick(firstPicks(list))}>
        换成真的
      </button>
      <Pick
        label="卡券"
        value={chosen.card?.cardId}
        options={cards.map(({ cardId, title }) => [cardId, title])}
        choose={(id) => pick({ card: cards.find(({ cardId }) => cardId === id) })}
      />
      <Pick
        label="code"
        value={chosen.held?.code}
        options={held.map(({ code, title, holder, state }) => [
          code,
          `${holder.name} · ${title} · ${codeStateWord(state).text}`,
        ])}
        choose={(wanted) =>
          pick(
            picksOf(
              list,
              held.find(({ code }) => code === wanted),
            ),
          )
        }
      />
      <Pick
        label="用户"
        value={chosen.person?.id}
        options={people.map(({ id, name }) => [id, name])}
        choose={(wanted) => pick({ person: people.find(({ id }) => id === wanted) })}
      />
    </div>
  );
}

interface PickProps {
  label: string;
  value: string | undefined;
  options: readonly (readonly [id: string, words: string])[];
  choose: (id: string) => void;
}

function Pick({ label, value = '', options, choose }: PickProps) {
  return (
    <select
      aria-label={`填入${label}`}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="" disabled>
        {options.length === 0 ? `没有${label}` : `填入${label}…`}
      </option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** A code that can be used and its holder, if there is one. */
function firstPicks(list: PickList): Picks {
  const held = list.held.find(({ state }) => state === 'NORMAL');
  return { ...{ card: list.cards[0], person: list.people[0] }, ...picksOf(list, held) };
}

function picksOf({ cards }: PickList, held: HeldCard | undefined): Picks {
  if (!held) return {};
  return { held, person: held.holder, card: cards.find(({ cardId }) => cardId === held.cardId) };
}

function realValues(account: Account, { orderId }: PickList, picks: Picks, now: number): RealValues {
  const { card, held, person } = picks;
  return {
    appid: account.appid,
    secret: account.secret,
    cardId: card?.cardId,
    code: held?.code,
    encryptedCode: held?.encryptedCode,
    openid: person?.openids[account.appid],
    username: person?.username,
    orderId,
    now: Math.floor(now / 1000),
    beginDate: isoDay(now - 7 * DAY_MS),
    endDate: isoDay(now - DAY_MS),
  };
}
