/** A card as reference §3.1 draws it. */
export interface ModelCard {
  status: 'NOT_VERIFY' | 'VERIFY_OK' | 'VERIFY_FAIL' | 'DELETE';
  quantity: number;
  total: number;
}

/** The public cannot claim it, nor redeem what it claimed (the switch `unreviewedConsume`). */
export function isUnreviewed({ status }: ModelCard): boolean {
  return status === 'NOT_VERIFY' || status === 'VERIFY_FAIL';
}

/** Whether there was anything to review. */
export function review(card: ModelCard, pass: boolean): boolean {
  if (card.status !== 'NOT_VERIFY') return false;
  card.status = pass ? 'VERIFY_OK' : 'VERIFY_FAIL';
  return true;
}

/** The `send_check` of an update; none for a deleted card, which no arrow leaves. */
export function update(card: ModelCard, sendCheck: boolean): boolean | undefined {
  if (card.status === 'DELETE') return undefined;
  if (sendCheck) card.status = 'NOT_VERIFY';
  return sendCheck;
}
