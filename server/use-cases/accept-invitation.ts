import * as v from 'valibot';
import type { Api, Me } from '#domain/api';
import type { AuditAct } from '#domain/audit-act';
import { fail } from '#domain/errors';
import { limits } from '#domain/limits';
import { isAtLeast, neededToAppoint } from '#domain/role';
import type { CallContext } from '../context';
import type { InvitationRow } from '../database/invitation-repository';
import type { StaffRow } from '../database/staff-repository';
import { text } from '../input';
import { memberOf } from '../member';
import type { UseCases } from '../use-case';
import { staffMember } from '../views/staff-member';
import { withinTries } from '../within-tries';
import { invitationId } from './invite-staff';

/** Somebody joins the shop. The invitation is used up by the first who takes it in time. */
export const acceptInvitation: UseCases<Api['consumer']>['acceptInvitation'] = {
  callers: 'everyone',
  input: v.object({ token: text(limits.id.max) }),

  async run({ token }, context) {
    const invitation = await withinTries(context, 'invitation', () => use(context, invitationId(token)));
    const before = await context.staff.find(context.caller.openId);
    if (before?.invitation === invitation._id) return { staff: asTheyAre(before) };
    await join(context, invitation, before);
    const { name, store, role } = invitation;
    return { staff: { name, store, role } };
  },
};

async function use(context: CallContext, id: string): Promise<InvitationRow> {
  const { invitations, caller, now } = context;
  if ((await memberOf(context))?.role === 'owner') fail('invitation-not-valid', {});
  const invitation = (await invitations.find(id)) ?? fail('invitation-not-valid', {});
  await assertStillOffered(context, invitation);
  if (!(await invitations.use(id, caller.openId, now))) fail('invitation-not-valid', {});
  return invitation;
}

/** Whoever was disabled since could otherwise come back, or send others, with what they had made before. */
async function assertStillOffered(context: CallContext, { invitedBy, role }: InvitationRow): Promise<void> {
  const inviter = await memberOf({ ...context, caller: { openId: invitedBy, unionId: '' } });
  if (!inviter || !isAtLeast(inviter.role, neededToAppoint(role))) fail('invitation-not-valid', {});
}

/** Whoever asks again has joined already; they may have been changed since, or disabled. */
function asTheyAre({ name, store, role, active }: StaffRow): Me['staff'] {
  return active ? { name, store, role } : fail('invitation-not-valid', {});
}

async function join(context: CallContext, invitation: InvitationRow, before: StaffRow | null) {
  const { staff, audit, caller, now, traceId } = context;
  const { _id, name, store, storeId = '', role, invitedBy } = invitation;
  const row: StaffRow = { _id: caller.openId, name, store, storeId, role, active: true, invitation: _id };
  await staff.put(row);
  const facts = { before: before && staffMember(before), after: { ...staffMember(row), invitedBy } };
  const act: AuditAct = 'acceptInvitation';
  const change = { act, target: caller.openId, ...facts };
  await audit.add({ ...change, actor: caller.openId, at: now, traceId });
}
