/** A state that is written down; EXPIRE is not, it follows from the clock. */
export type StoredStatus = 'NORMAL' | 'CONSUMED' | 'DELETE';

/** One claimed code in one person's card pack. */
export interface UserCard {
  appid: string;
  cardId: string;
  code: string;
  userId: string;
  status: StoredStatus;
  /** Fixed at the claim for terms counted from it; null follows the card's own dates. Seconds. */
  window: { begin: number; end: number } | null;
  claimTime: number;
  outerStr: string;
  outerId: number;
  /** Claimed by way of the white list: can be redeemed although the card is not reviewed (seed 002). */
  whitelisted: boolean;
  consumeTime?: number;
  shownTime?: number;
  viewedTime?: number;
  /** Out of the card pack with its status as it was: thrown away when used or expired. */
  thrownAway?: boolean;
}

/** Whether the person still sees it under 卡包. */
export function isInPack({ status, thrownAway = false }: UserCard): boolean {
  return status !== 'DELETE' && !thrownAway;
}

export function userCardId(cardId: string, code: string): string {
  return `${cardId}/${code}`;
}
