import type { CardBizuinInfoAnswer } from '#server/wechat/wire/index';
import { isForFriends } from '../friends/mark';
import type { ApiCall } from '../http/endpoint';
import { happeningsAsked } from './cards-asked';
import { dayText } from './shanghai-date';
import { groupBy, tally } from './tally';

const kinds = ['view', 'receive', 'verify', 'given', 'expire'] as const;

/** POST /datacube/getcardbizuininfo: a row for each day on which something happened to any card. */
export function getcardbizuininfo(call: ApiCall): Pick<CardBizuinInfoAnswer, 'list'> {
  const days = groupBy(
    happeningsAsked(call, () => true),
    ({ day }) => dayText(day),
  );
  const list = days.map(([ref_date, happenings]) => {
    const ofFriends = happenings.filter(({ card }) => isForFriends(card));
    const shared = Object.entries(tally(['view', 'receive', 'verify'], ofFriends));
    const live = Object.fromEntries(shared.map(([name, count]) => [name.replace('_', '_friends_'), count]));
    return { ref_date, ...tally(kinds, happenings), ...live };
  });
  return { list };
}
