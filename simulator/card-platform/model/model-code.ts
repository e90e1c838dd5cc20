import type { CardName, PersonName } from './steps';

/** A code as reference §3.2 draws it; EXPIRE and GIFT_TIMEOUT follow from the clock. */
export interface ModelCode {
  code: string;
  card: CardName;
  owner: PersonName;
  status: 'NORMAL' | 'CONSUMED' | 'DELETE' | 'UNAVAILABLE' | 'GIFTING' | 'GIVEN_AWAY';
  /** Taken from the platform; false: received from a friend, which no stock or limit counts. */
  claimed: boolean;
  mark?: { person: PersonName; until: number; byPhone: boolean };
  gift?: { to: PersonName; until: number };
  redeemer?: PersonName;
}

/** Who is a friend of whom. */
export const friends: Readonly<Record<PersonName, readonly PersonName[]>> = {
  chen: ['lin'],
  lin: ['chen'],
  min: [],
};
