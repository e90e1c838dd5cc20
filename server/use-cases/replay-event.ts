import * as v from 'valibot';
import type { Api } from '#domain/api';
import { fail } from '#domain/errors';
import { unixSeconds } from '#domain/time';
import { audited } from '../audited';
import type { StaffContext } from '../context';
import type { EventRow } from '../database/event-repository';
import { eventId } from '../input';
import { applyStored, FIRST_RETRY } from '../push/apply-stored';
import type { UseCases } from '../use-case';
import { eventView } from '../views/event-view';

/**
 * Applies an event once more, now, as the timer would; when that fails, the timer goes on with it. An event
 * that has been applied stays as it is.
 */
export const replayEvent: UseCases<Api['merchant']>['replayEvent'] = {
  callers: 'owner',
  input: v.object({ eventId }),

  async run(input, context) {
    const before = await stored(context, input.eventId);
    if (before.state !== 'applied') await applyAgain(context, before);
    const after = await stored(context, input.eventId);
    await audited(context, {
      act: 'replayEvent',
      target: input.eventId,
      before: factsOf(before),
      after: factsOf(after),
    });
    return eventView(after);
  },
};

async function stored({ events }: StaffContext, id: string): Promise<EventRow> {
  return (await events.find(id)) ?? fail('event-not-found', {});
}

/** What the timer takes up is `new`. */
async function applyAgain(context: StaffContext, event: EventRow): Promise<void> {
  await context.events.reopen(event._id, unixSeconds(context.now + FIRST_RETRY));
  await applyStored(context, event);
}

const factsOf = ({ name, state, lastError: reason }: EventRow) => ({ name, state, reason });
