import type { CardCardInfoAnswer } from '#server/wechat/wire/index';
import { isForFriends } from '../friends/mark';
import type { ApiCall } from '../http/endpoint';
import { happeningsAsked } from './cards-asked';
import { dayText } from './shanghai-date';
import { groupBy, tally } from './tally';

const kinds = ['view', 'receive', 'verify', 'given', 'expire'] as const;
/** Only these are counted here; special tickets and member cards are not (seed 002). */
const numbers: Readonly<Record<string, number>> = {
  DISCOUNT: 0,
  CASH: 1,
  GIFT: 2,
  GENERAL_COUPON: 3,
  GROUPON: 4,
};

/** POST /datacube/getcardcardinfo: a row for each day and coupon to which something happened. */
export function getcardcardinfo(call: ApiCall): Pick<CardCardInfoAnswer, 'list'> {
  const happenings = happeningsAsked(call, ({ type }) => Object.hasOwn(numbers, type));
  const rows = groupBy(happenings, ({ day, card }) => `${dayText(day)} ${card.id}`);
  const list = rows.map(([, those]) => {
    const { card, day } = those[0]!;
    const forFriends = isForFriends(card) ? 1 : 0;
    const { noself_cnt, noself_user } = tally(['noself'], those);
    return {
      ref_date: dayText(day),
      card_id: card.id,
      card_type: numbers[card.type]!,
      ...tally(kinds, those),
      verify_noself_cnt: noself_cnt,
      verify_noself_user: noself_user,
      /** A 朋友的券 costs coins. */
      is_pay: forFriends,
      isfriendscard: forFriends,
    };
  });
  return { list };
}
