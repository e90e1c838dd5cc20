import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { StoreId } from '#domain/brand';
import { limits } from '#domain/limits';
import { roles } from '#domain/role';
import { unixSeconds } from '#domain/time';
import { audited } from '../audited';
import { text, storeId as wechatStoreId } from '../input';
import { mayAppoint } from '../may-appoint';
import type { UseCases } from '../use-case';

const TOKEN_BYTES = 16;

export const invitationId = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Makes a token with which one person can join within ten minutes. Only its digest is kept. */
export const inviteStaff: UseCases<Api['merchant']>['inviteStaff'] = {
  callers: 'manager',
  input: v.object({
    name: text(limits.staffName.max),
    store: text(limits.storeName.max),
    storeId: v.optional(wechatStoreId),
    role: v.picklist(roles),
  }),

  async run(input, context) {
    mayAppoint(context.member, input.role);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const until = unixSeconds(context.now + limits.invitationLife);
    const storeId = (input.storeId ?? '') as StoreId | '';
    const invited = { ...input, storeId, invitedBy: context.member.openId, until, usedBy: '' as const };
    await context.invitations.add({ _id: invitationId(token), ...invited });
    await audited(context, { act: 'inviteStaff', target: input.name, before: null, after: input });
    return { token, until };
  },
};
