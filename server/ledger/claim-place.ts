import type { Card } from '#domain/card';
import { needsCounting } from '#domain/claim-limits';
import { fail } from '#domain/errors';
import { dayIn, type UnixSeconds } from '#domain/time';
import type { Context } from '../context';
import type { GrantRow } from '../database/grant-repository';

const uncapped = { perDay: null, total: null };

/** Counts a claim where the shop has limits over all people, and answers the day that counted it; else ''. */
export async function takePlace({ counters, now }: Context, { id, settings }: Card): Promise<string> {
  if (!needsCounting(settings.limits)) return '';
  const place = await counters.take(id, dayIn(now), settings.limits);
  if (place === 'none') fail('sold-out', {});
  if (place === 'none-today') fail('sold-out-today', {});
  return dayIn(now);
}

/** Counts a claim that has happened, whatever the limits say. */
export async function countAnyway(
  { counters }: Context,
  { id, settings }: Card,
  now: UnixSeconds,
): Promise<string> {
  if (!needsCounting(settings.limits)) return '';
  await counters.take(id, dayIn(now), uncapped);
  return dayIn(now);
}

/** Lets somebody else claim in this one's stead. */
export async function freePlace(
  { counters }: Context,
  { cardId, countedOn }: Pick<GrantRow, 'cardId' | 'countedOn'>,
): Promise<void> {
  if (countedOn) await counters.free(cardId, countedOn);
}
