import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import type { PlatformConfig } from '../state/switches';
import type { CodeStatus, UserCard } from '../state/user-card';
import { userCardState } from './user-card-state';

/** What each state of a code answers to whoever wants to use or change it; reference §3.2, seed 002. */
export const statusRefusals: Readonly<Partial<Record<CodeStatus, ErrorCode>>> = {
  CONSUMED: 40099,
  EXPIRE: 40079,
  GIFTING: 40078,
  GIFT_TIMEOUT: 40078,
  GIFT_SUCC: 40127,
  DELETE: 40127,
  UNAVAILABLE: 40127,
};

/** The same with the switches for deleted codes and presents that nobody took. */
export function statusRefusal(
  status: CodeStatus,
  { deletedCode, giftTimeoutCode }: Pick<PlatformConfig, 'deletedCode' | 'giftTimeoutCode'>,
): ErrorCode | undefined {
  if (status === 'GIFT_TIMEOUT') return giftTimeoutCode;
  return status === 'DELETE' ? deletedCode : statusRefusals[status];
}

/** Refuses when the code is anything but NORMAL; its time may still be to come. */
export function checkUsable({ clock, config }: CardPlatform, userCard: UserCard, card: Card): void {
  const refusal = statusRefusal(userCardState(userCard, card, clock.seconds()).status, config);
  if (refusal) refuse(refusal);
}
