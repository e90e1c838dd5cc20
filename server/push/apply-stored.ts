import { CouponError, type ErrorCode } from '#domain/errors';
import { unixSeconds } from '#domain/time';
import type { Context } from '../context';
import type { EventRow } from '../database/event-repository';
import { recordClaim } from '../use-cases/record-claim';
import { recordConsumption } from '../use-cases/record-consumption';
import { recordDeletion } from '../use-cases/record-deletion';
import { recordGifting } from '../use-cases/record-gifting';
import { recordReview } from '../use-cases/record-review';
import { meaningOf } from '../wechat/error-table';
import { cardEventOf } from './card-event';

/** Seconds before the timer takes an event up; doubled each time, up to an hour. */
export const FIRST_RETRY = 60;
const LONGEST_PAUSE = 3_600;

/**
 * Does what a stored event asks for, once or several times: whatever it changes, changing it again makes no
 * difference. A failure is kept in the event's row for the timer, and for whoever looks.
 */
export async function applyStored(context: Context, event: EventRow): Promise<void> {
  try {
    await context.events.end(event._id, await apply(context, event));
  } catch (error) {
    await keepFailure(context, event, error);
  }
}

async function apply(context: Context, { name, members }: EventRow): Promise<'applied' | 'kept'> {
  const event = cardEventOf(name, members);
  switch (event.kind) {
    case 'claimed':
      await recordClaim(context, event);
      return 'applied';
    case 'gifting':
      await recordGifting(context, event);
      return 'applied';
    case 'deleted':
      await recordDeletion(context, event);
      return 'applied';
    case 'consumed':
      await recordConsumption(context, event);
      return 'applied';
    case 'reviewed':
      await recordReview(context, event);
      return 'applied';
    case 'other':
      return 'kept';
  }
}

/** What a log says of an event. */
export const factsOf = ({ _id: eventId, name, members: { CardId, UserCardCode } }: EventRow) => ({
  eventId,
  event: name,
  cardId: CardId,
  code: UserCardCode,
});

/** What WeChat does not know as ours is another account's, or a code that was given away: never applied. */
const neverOurs: readonly (ErrorCode | undefined)[] = ['card-not-found', 'code-not-found'];

async function keepFailure(context: Context, event: EventRow, error: unknown): Promise<void> {
  const meaning = error instanceof CouponError ? error.info : meaningOf(error);
  if (neverOurs.includes(meaning?.code)) return context.events.end(event._id, 'refused', meaning?.code);
  if (!meaning) context.log.error('an event could not be applied', error, factsOf(event));
  else context.log.warn('an event waits', { ...factsOf(event), reason: meaning.code });
  const attempts = event.attempts + 1;
  const pause = Math.min(FIRST_RETRY * 2 ** event.attempts, LONGEST_PAUSE);
  const nextAt = unixSeconds(context.now + pause);
  await context.events.postpone(event._id, attempts, nextAt, meaning?.code ?? 'unexpected');
}
