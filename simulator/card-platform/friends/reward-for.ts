import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';

/** The right that redeeming a 朋友的券 gives: one more of it, or of the card that it names (核销后裂变). */
export function rewardFor({ id, advanced }: Card): UserCard['reward'] {
  if (advanced.consume_share_self_num) return { cardId: id, taken: false };
  const other = advanced.consume_share_card_list?.[0];
  return other ? { cardId: other.card_id, taken: false } : undefined;
}
