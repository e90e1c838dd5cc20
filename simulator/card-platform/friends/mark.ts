import type { Card } from '../state/card';
import type { Mark, UserCard } from '../state/user-card';

/** How long a mark holds when nobody releases it; seed 002: "5分钟后自动解除". Seconds. */
const MARK_LIFE = 300;

export function isForFriends({ advanced }: Pick<Card, 'advanced'>): boolean {
  return advanced.share_friends === true;
}

/** Who holds the code right now, if anybody does. */
export function markOf({ mark }: Pick<UserCard, 'mark'>, now: number): Mark | undefined {
  return mark && now < mark.until ? mark : undefined;
}

export function newMark(userId: string, by: Mark['by'], now: number): Mark {
  return { userId, by, until: now + MARK_LIFE };
}
