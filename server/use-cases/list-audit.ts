import * as v from 'valibot';
import type { Api } from '#domain/api';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import type { UseCases } from '../use-case';

/** What staff and merchants did, the newest first. */
export const listAudit: UseCases<Api['merchant']>['listAudit'] = {
  callers: 'owner',
  input: v.object({ after: v.optional(cursor) }),

  async run({ after }, { audit }) {
    const page = await audit.page(after ? parseCursor(after) : null);
    const entries = page.rows.map(({ _id, traceId, ...entry }) => entry);
    return { entries, next: page.next };
  },
};
