import type { Card } from '../state/card';

export function isMemberCard({ type }: Pick<Card, 'type'>): boolean {
  return type === 'MEMBER_CARD';
}
