import * as v from 'valibot';
import type { Api, AuditEntry } from '#domain/api';
import type { CardId } from '#domain/brand';
import type { StaffContext } from '../context';
import { parseCursor } from '../database/page';
import { cursor } from '../input';
import { FIRST_OWNER } from '../member';
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
async function namesIn(entries: AuditEntry[], { staff, cards, config }: StaffContext) {
  const ids = new Set<string>(entries.flatMap(({ actor, target }) => [actor, target]));
  const [people, known] = await Promise.all([staff.all(), cards.findAll([...ids] as CardId[])]);
  const all: [id: string, name: string][] = [
    [config.firstOwner, FIRST_OWNER],
    ...people.map(({ _id, name }): [string, string] => [_id, name]),
    ...[...known].map(([id, { title }]): [string, string] => [id, title]),
  ];
  return Object.fromEntries(all.filter(([id]) => ids.has(id)));
}
