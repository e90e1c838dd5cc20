import type { MemberCardDetailAnswer } from '#server/wechat/wire/index';
import { ownCard } from '../cards/own-card';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isMemberCard } from '../membercard/is-member-card';
import { happeningsAsked } from './cards-asked';
import type { Happening } from './happenings';
import { dayNumberAt, dayText } from './shanghai-date';
import { groupBy, tally } from './tally';

const kinds = ['view', 'receive', 'verify', 'given', 'expire', 'active'] as const;

/** POST /datacube/getcardmembercarddetail: one member card, day by day; it has no cond_source. */
export function getcardmembercarddetail(call: ApiCall): Pick<MemberCardDetailAnswer, 'list'> {
  const card = ownCard(call);
  if (!isMemberCard(card)) refuse(40071);
  const happenings = happeningsAsked(call, () => true, { source: false });
  const list = groupBy(happenings, ({ day }) => dayText(day)).map(([ref_date, those]) => ({
    ref_date,
    merchanttype: 0,
    cardid: card.id,
    submerchantid: Number(card.base.sub_merchant_info?.merchant_id ?? 0),
    ...tally(kinds, those),
    new_user: newUsers(call, card.id, those),
  }));
  return { list };
}

/** Who took the card for the first time that day. */
function newUsers({ platform }: ApiCall, cardId: string, happenings: readonly Happening[]): number {
  const receivers = new Set(happenings.filter(({ kind }) => kind === 'receive').map(({ userId }) => userId));
  const day = happenings[0]!.day;
  const before = (userId: string) =>
    platform.store.userCardsOf(cardId, userId).some(({ claimTime }) => dayNumberAt(claimTime) < day);
  return [...receivers].filter((userId) => !before(userId)).length;
}
