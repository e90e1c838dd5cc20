/** What a day is to coupons that are good on holidays; `unknown` in years that have not been announced. */
export type DayKind = 'holiday' | 'workday' | 'unknown';

/** The shop's own dates, as 2026-05-01; they go before the official ones. */
export interface OwnDates {
  holidays: string[];
  workdays: string[];
}

export const noOwnDates: OwnDates = { holidays: [], workdays: [] };

/** What the shop says of the day; null when it says nothing. */
export function ownDayKind({ holidays, workdays }: OwnDates, day: string): DayKind | null {
  if (holidays.includes(day)) return 'holiday';
  return workdays.includes(day) ? 'workday' : null;
}
