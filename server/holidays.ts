import { type DayKind, type OwnDates, ownDayKind } from '#domain/calendar';

/**
 * What a day (2026-05-01) is to coupons for holidays: what the shop says, else the State Council's arrangement.
 * That counts the days off around a feast, too; an ordinary weekend is no holiday. The calendar is loaded
 * when the first such coupon comes: a cold start does not wait for it.
 */
export async function dayKindOf(day: string, ownDates: OwnDates): Promise<DayKind> {
  return ownDayKind(ownDates, day) ?? officialKind(day, (await import('chinese-days')).getDayDetail);
}

type DayDetail = (day: string) => { name: string; work: boolean };

function officialKind(day: string, detailOf: DayDetail): DayKind {
  // New Year's Day is always a holiday: a year without it is one that the library does not know.
  if (!isArranged(detailOf(`${day.slice(0, 4)}-01-01`).name)) return 'unknown';
  const { name, work } = detailOf(day);
  return isArranged(name) && !work ? 'holiday' : 'workday';
}

/** Of days with an arrangement the library's names read `Labour Day,劳动节,2`; of others `Friday`. */
const isArranged = (name: string) => name.includes(',');
