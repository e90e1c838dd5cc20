import * as v from 'valibot';
import type { Api } from '#domain/api';
import { limits } from '#domain/limits';
import { audited } from '../audited';
import type { UseCases } from '../use-case';

const days = v.pipe(
  v.array(v.pipe(v.string(), v.isoDate())),
  v.maxLength(limits.ownDates.max),
  v.transform((given) => [...new Set(given)].sort()),
);

/** Days on which coupons for holidays are good, or not, whatever the official calendar says. */
export const setOwnDates: UseCases<Api['merchant']>['setOwnDates'] = {
  callers: 'manager',
  input: v.pipe(
    v.object({ holidays: days, workdays: days }),
    v.forward(
      v.check(({ holidays, workdays }) => workdays.every((day) => !holidays.includes(day))),
      ['workdays'],
    ),
  ),

  async run(dates, context) {
    const before = await context.settings.ownDates();
    await context.settings.setOwnDates(dates);
    await audited(context, { act: 'setOwnDates', target: 'own-dates', before, after: dates });
    return dates;
  },
};
