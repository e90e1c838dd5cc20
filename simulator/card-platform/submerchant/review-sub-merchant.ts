import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { openidOf } from '../state/identity';
import type { SubMerchant } from '../state/sub-merchant';

export interface SubMerchantReview {
  result: 'pass' | 'refuse';
  /** What the mother merchant reads. */
  reason: string;
}

/** Writes the result down and tells the mother merchant; false when there is nothing to review. */
export function reviewSubMerchant(
  platform: CardPlatform,
  account: Account,
  one: SubMerchant,
  { result, reason }: SubMerchantReview,
): boolean {
  if (one.status !== 'CHECKING') return false;
  const passed = result === 'pass';
  const updateTime = platform.clock.seconds();
  platform.store.subMerchants.put({
    ...one,
    status: passed ? 'APPROVED' : 'REJECTED',
    updateTime,
    reason,
  });
  platform.announce(account, 'card_merchant_check_result', openidOf(account.appid, 'merchant'), {
    MerchantId: one.id,
    IsPass: passed ? 1 : 0,
    Reason: reason,
  });
  return true;
}
