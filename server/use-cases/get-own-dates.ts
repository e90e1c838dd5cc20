import * as v from 'valibot';
import type { Api } from '#domain/api';
import type { UseCases } from '../use-case';

/** The shop's own holidays and workdays, for coupons that are good on holidays. */
export const getOwnDates: UseCases<Api['merchant']>['getOwnDates'] = {
  callers: 'manager',
  input: v.object({}),

  run: (_, { settings }) => settings.ownDates(),
};
