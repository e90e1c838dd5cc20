import type { Context } from '../context';
import { readCard } from '../ledger/known-card';
import type { Reviewed } from '../push/card-event';

/** A card passed its review or did not; everything else about it may have changed as well. */
export async function recordReview(context: Context, { cardId }: Reviewed): Promise<void> {
  await readCard(context, cardId);
}
