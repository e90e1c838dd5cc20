import { userCardState } from '../codes/user-card-state';
import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { dayNumberAt } from './shanghai-date';

/** What the statistics count. `noself` is redeeming what somebody else claimed. */
export type Kind = 'view' | 'receive' | 'verify' | 'noself' | 'given' | 'expire' | 'active';

/** Something that happened to a card on a day, `count` times by one person. */
export interface Happening {
  card: Card;
  kind: Kind;
  userId: string;
  /** Days since 1970 in UTC+8. */
  day: number;
  count: number;
}

/** All that ever happened to the card, read from what is stored. */
export function happeningsOf(platform: CardPlatform, card: Card): Happening[] {
  const views = platform.store
    .cardViewsOfCard(card.id)
    .map(({ userId, day, count }) => ({ card, kind: 'view' as const, userId, day, count }));
  const rows = platform.store.userCardsOfCard(card.id);
  return [...views, ...rows.flatMap((row) => happeningsOfCode(platform, card, row))];
}

function happeningsOfCode(platform: CardPlatform, card: Card, row: UserCard): Happening[] {
  const redeemer = row.consumedBy ?? row.userId;
  /** A present's first claim stands in the donor's row, unless the code is the same: then only in this one. */
  const told = row.receivedFrom !== undefined && !card.base.use_custom_code;
  return [
    ...at(told ? undefined : row.claimTime, 'receive', row.receivedFrom ?? row.userId),
    ...at(row.consumeTime, 'verify', redeemer),
    ...at(redeemer === row.userId ? undefined : row.consumeTime, 'noself', redeemer),
    ...at(row.receivedTime, 'given', row.receivedFrom ?? ''),
    ...at(expiryOf(platform, card, row), 'expire', row.userId),
    ...at(row.activeTime, 'active', row.userId),
  ];

  function at(time: number | undefined, kind: Kind, userId: string): Happening[] {
    return time === undefined ? [] : [{ card, kind, userId, day: dayNumberAt(time), count: 1 }];
  }
}

function expiryOf({ clock }: CardPlatform, card: Card, row: UserCard): number | undefined {
  const { status, window } = userCardState(row, card, clock.seconds());
  return status === 'EXPIRE' ? window.end : undefined;
}
