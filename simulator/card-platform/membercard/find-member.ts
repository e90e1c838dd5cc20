import { findCode } from '../codes/find-code';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import { isMemberCard } from './is-member-card';

/** The claimed member card that a request names: 72003 (40071 by switch) for any other card. */
export function findMember(call: ApiCall) {
  const found = findCode(call);
  checkMemberCard(call, found.card);
  return found;
}

export function checkMemberCard({ platform }: ApiCall, card: Card): void {
  if (!isMemberCard(card)) refuse(platform.config.needsMemberCardCode);
}
