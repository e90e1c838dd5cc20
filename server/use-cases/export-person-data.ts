import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { OpenId } from '#domain/brand';
import { audited } from '../audited';
import { openId } from '../input';
import { exportPerson } from '../ledger/export-person';
import { formerOf } from '../ledger/former-person';
import type { UseCases } from '../use-case';

/** What the shop keeps of a person who asked the owner for it. The audit's row does not say who it was. */
export const exportPersonData: UseCases<Api['merchant']>['exportPersonData'] = {
  callers: 'owner',
  input: v.object({ openId }),

  async run(input, context) {
    const person = input.openId as OpenId;
    const data = await exportPerson(context, person);
    const target = formerOf(context.config, person);
    await audited(context, { act: 'exportPersonData', target, before: null, after: null });
    return data;
  },
};
