/**
 * How an event of WeChat's stands. `new`: to be applied, and with a reason one that failed and is tried again;
 * `kept`: nothing to do for us; `refused`: about a card or code that is not ours.
 */
export const eventStates = ['new', 'applied', 'kept', 'refused'] as const;

export type EventState = (typeof eventStates)[number];
