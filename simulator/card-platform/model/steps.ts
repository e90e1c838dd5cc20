import * as fc from 'fast-check';

export const people = ['chen', 'lin', 'min'] as const;
export const cardNames = ['plain', 'friends'] as const;

export type PersonName = (typeof people)[number];
export type CardName = (typeof cardNames)[number];

/** One thing that somebody does. `code` counts through the codes that there are, `present` through those given. */
export type Step =
  | { act: 'claim'; person: PersonName; card: CardName }
  | { act: 'consume'; code: number; openid: PersonName | null; times: 1 | 2 | 3 }
  | { act: 'mark'; code: number; person: PersonName; isMark: boolean }
  | { act: 'show' | 'delete'; code: number; person: PersonName }
  | { act: 'unavailable'; code: number }
  | { act: 'give'; code: number; person: PersonName }
  | { act: 'accept' | 'give-back'; present: number; person: PersonName }
  | { act: 'review'; card: CardName; pass: boolean }
  | { act: 'update'; card: CardName; sendCheck: boolean }
  | { act: 'wait'; seconds: number }
  | { act: 'stock'; card: CardName; up: number; down: number }
  | { act: 'delete-card'; card: CardName };

const person = fc.constantFrom(...people);
const card = fc.constantFrom(...cardNames);
const code = fc.nat(20);
const MINUTE = 60;
const DAY = 86_400;

const steps: readonly { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 40, arbitrary: fc.record({ act: fc.constant('claim'), person, card }) },
  {
    weight: 30,
    arbitrary: fc.record({
      act: fc.constant('consume'),
      code,
      openid: fc.option(person, { nil: null }),
      times: fc.constantFrom(1, 1, 2, 3),
    }),
  },
  { weight: 25, arbitrary: fc.record({ act: fc.constant('mark'), code, person, isMark: fc.boolean() }) },
  { weight: 25, arbitrary: fc.record({ act: fc.constantFrom('show', 'show', 'delete'), code, person }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('unavailable'), code }) },
  { weight: 20, arbitrary: fc.record({ act: fc.constant('give'), code, person }) },
  {
    weight: 20,
    arbitrary: fc.record({
      act: fc.constantFrom('accept', 'accept', 'give-back'),
      present: fc.nat(20),
      person,
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({ act: fc.constant('review'), card, pass: fc.constantFrom(true, true, false) }),
  },
  { weight: 12, arbitrary: fc.record({ act: fc.constant('update'), card, sendCheck: fc.boolean() }) },
  {
    weight: 20,
    arbitrary: fc.record({
      act: fc.constant('wait'),
      seconds: fc.oneof(
        { weight: 9, arbitrary: fc.nat(10 * MINUTE) },
        { weight: 1, arbitrary: fc.nat(3 * DAY) },
      ),
    }),
  },
  { weight: 15, arbitrary: fc.record({ act: fc.constant('stock'), card, up: fc.nat(4), down: fc.nat(4) }) },
];

/** Mostly what happens often; a deleted card, which ends so much, seldom. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(...steps, {
  weight: 1,
  arbitrary: fc.record({ act: fc.constant('delete-card'), card }),
});
