import * as v from 'valibot';
import type { Api, AuditEntry } from '#domain/api';
import type { CardId } from '#domain/brand';
import type { StaffContext } from '../context';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import type { UseCases } from '../use-case';

/** What staff and merchants did, the newest first. */
export const listAudit: UseCases<Api['merchant']>['listAudit'] = {
  callers: 'owner',
  input: v.object({ after: v.optional(cursor) }),

  async run({ after }, context) {
    const page = await context.audit.page(after ? parseCursor(after) : null);
    const entries = page.rows.map(({ _id, traceId, ...entry }) => entry);
    return { entries, names: await namesIn(entries, context), next: page.next };
  },
};

/** People by their staff rows, cards by their titles: ids say nothing to those who read. */
async function namesIn(entries: AuditEntry[], { staff, cards }: StaffContext) {
  const ids = new Set(entries.flatMap(({ actor, target }) => [actor, target]));
  const [people, known] = await Promise.all([staff.all(), cards.findAll([...ids] as CardId[])]);
  const named = people.filter(({ _id }) => ids.has(_id)).map(({ _id, name }) => [_id, name] as const);
  return Object.fromEntries([...named, ...[...known].map(([id, { title }]) => [id, title] as const)]);
}
