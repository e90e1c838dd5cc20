import type { AuditAct } from '#domain/audit-act';
import type { StaffContext } from './context';
import type { AuditRow } from './database/audit-repository';

/** An act that is not in the list has no words yet in which the owner could read it. */
interface Change extends Pick<AuditRow, 'target' | 'before' | 'after'> {
  act: AuditAct;
}

/** Writes down who did what; after the act, and as part of it: an act without its row has failed. */
export function audited({ audit, member, now, traceId }: StaffContext, change: Change): Promise<void> {
  return audit.add({ ...change, actor: member.openId, at: now, traceId });
}
