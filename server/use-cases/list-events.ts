import * as v from 'valibot';
import type { Api } from '#domain/api';
import { eventStates } from '#domain/event-state';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import type { UseCases } from '../use-case';
import { eventView } from '../views/event-view';

/** WeChat's events in one state, the newest first: what waits and why, what was refused. */
export const listEvents: UseCases<Api['merchant']>['listEvents'] = {
  callers: 'owner',
  input: v.object({ state: v.picklist(eventStates), after: v.optional(cursor) }),

  async run({ state, after }, { events }) {
    const { rows, next } = await events.page(state, after ? parseCursor(after) : null);
    return { events: rows.map(eventView), next };
  },
};
