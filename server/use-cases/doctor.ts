import * as v from 'valibot';
import type { Api } from '#domain/api';
import { accountFindings } from '../doctor/account-findings';
import { shopFindings } from '../doctor/shop-findings';
import type { UseCases } from '../use-case';

/** What is wrong with the set-up, as far as it can be seen from here; changes nothing, here or at WeChat. */
export const doctor: UseCases<Api['merchant']>['doctor'] = {
  callers: 'owner',
  input: v.object({}),

  async run(_, context) {
    const [accounts, shop] = await Promise.all([accountFindings(context.config), shopFindings(context)]);
    return { findings: [...accounts, ...shop] };
  },
};
