import type { StaffContext } from './context';
import type { AuditRow } from './database/audit-repository';

type Change = Pick<AuditRow, 'act' | 'target' | 'before' | 'after'>;

/** Writes down who did what; after the act, and as part of it: an act without its row has failed. */
export function audited({ audit, member, now, traceId }: StaffContext, change: Change): Promise<void> {
  return audit.add({ ...change, actor: member.openId, at: now, traceId });
}
