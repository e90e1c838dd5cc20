import type { DayKind } from '#domain/calendar';
import type { Card } from '#domain/card';
import type { Occasion } from '#domain/decision';
import type { Fen } from '#domain/money';
import { dayIn } from '#domain/time';
import type { StaffContext } from '../context';
import { dayKindOf } from '../holidays';

/** Here and now at this member's counter. */
export async function occasionOf(context: StaffContext, card: Card, amount: Fen | null): Promise<Occasion> {
  const { store, storeId } = context.member;
  return { now: context.now, day: await dayFor(context, card), store, storeId, amount };
}

/** Only a card for holidays asks what day it is, and for the shop's own dates. */
async function dayFor({ settings, now }: StaffContext, { timeLimits }: Card): Promise<DayKind> {
  if (timeLimits.every(({ day }) => day !== 'HOLIDAY')) return 'unknown';
  return dayKindOf(dayIn(now), await settings.ownDates());
}
