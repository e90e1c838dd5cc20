import type { PlatformConfig } from '../state/switches';

/** The spellings of older documents and SDKs; reference §0.1, fact 14. */
const olderNames: Readonly<Record<string, string>> = {
  CARD_STATUS_VERIFY_FAIL: 'CARD_STATUS_VERIFY_FALL',
  CARD_STATUS_DELETE: 'CARD_STATUS_USER_DELETE',
  CARD_STATUS_DISPATCH: 'CARD_STATUS_USER_DISPATCH',
};

/** A card's status as these times spell it. */
export function statusName(status: string, { statusNames }: Pick<PlatformConfig, 'statusNames'>): string {
  return statusNames === 'older' ? (olderNames[status] ?? status) : status;
}
