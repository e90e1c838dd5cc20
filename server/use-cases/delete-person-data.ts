import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { OpenId } from '#domain/brand';
import { audited } from '../audited';
import { openId } from '../input';
import { forgetPerson } from '../ledger/forget-person';
import { formerOf } from '../ledger/former-person';
import type { UseCases } from '../use-case';

/** Takes a person out of everything who asked the owner for it. The audit's row does not say who it was. */
export const deletePersonData: UseCases<Api['merchant']>['deletePersonData'] = {
  callers: 'owner',
  input: v.object({ openId }),

  async run(input, context) {
    const person = input.openId as OpenId;
    await forgetPerson(context, person);
    const target = formerOf(context.config, person);
    await audited(context, { act: 'deletePersonData', target, before: null, after: null });
    return {};
  },
};
