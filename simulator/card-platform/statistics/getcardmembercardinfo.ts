import type { MemberCardInfoAnswer } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import { isMemberCard } from '../membercard/is-member-card';
import { happeningsAsked } from './cards-asked';
import { membersUntil } from './members-until';
import { dayText } from './shanghai-date';
import { groupBy, tally } from './tally';

const kinds = ['view', 'receive', 'verify'] as const;

/** POST /datacube/getcardmembercardinfo: a row for each day on which something happened to a member card. */
export function getcardmembercardinfo(call: ApiCall): Pick<MemberCardInfoAnswer, 'list'> {
  const days = groupBy(happeningsAsked(call, isMemberCard), ({ day }) => dayText(day));
  const list = days.map(([ref_date, happenings]) => ({
    ref_date,
    ...tally(kinds, happenings),
    active_user: tally(['active'], happenings).active_user,
    ...membersUntil(call, happenings[0]!.day),
  }));
  return { list };
}
