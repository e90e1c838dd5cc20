import { eventKey } from '#server/push/event-key';
import { type Invariant, wrongAmong } from './problems';

export const eventsHaveEnded: Invariant = ({ events }) =>
  wrongAmong(
    events,
    ({ state }) => state === 'new',
    ({ name, lastError }) => `an event ${name} is not applied: ${lastError}`,
  );

/** Every push that we accepted is stored, and nothing else is. */
export const eachPushIsStoredOnce: Invariant = ({ told, events }) => {
  const stored = new Set(events.map(({ _id }) => _id));
  const keyOf = (event: object) =>
    eventKey(Object.fromEntries(Object.entries(event).map(([name, value]) => [name, String(value)])));
  const pushed = new Set(told.map(({ event }) => keyOf(event)));
  return [
    ...wrongAmong(
      told,
      ({ event, acceptedAt }) => acceptedAt !== null && !stored.has(keyOf(event)),
      ({ event }) => `${event.Event} of ${event.UserCardCode} was accepted and is not stored`,
    ),
    ...wrongAmong(
      stored,
      (id) => !pushed.has(id),
      (id) => `the event ${id} was never pushed`,
    ),
  ];
};

/** Nothing of ours is refused for good. A present that goes on has a code that WeChat forgets. */
export const nothingOfOursIsRefused: Invariant = ({ events, truth }) => {
  const states = new Map(truth.map(({ cardId, code, state }) => [`${cardId} ${code}`, state]));
  return wrongAmong(
    events.filter(({ state }) => state === 'refused'),
    ({ members }) => states.get(`${members.CardId} ${members.UserCardCode}`) !== 'given',
    ({ name, members }) => `${name} of ${members.UserCardCode} was refused for good`,
  );
};
