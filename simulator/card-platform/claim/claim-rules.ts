import { validityWindow } from '../codes/validity';
import { isForFriends } from '../friends/mark';
import { isMemberCard } from '../membercard/is-member-card';
import { isWhitelisted } from '../putting/white-list';
import { needsCode } from '../state/card';
import { userCardId } from '../state/user-card';
import type { Claim } from './claim';
import type { ClaimRefusal } from './claim-page-texts';
import { isAllowedHere, isAllowedInSession } from './context-rules';

const CODE_MAX = 20;
const FIVE_DAYS = 5 * 86_400;
/** 2016-04-12 in Shanghai: cards created earlier know no such rule. */
const FIVE_DAYS_SINCE = 1_460_390_400;

/** What every claim must pass, in order; reference §3.1. */
export const claimRules: readonly ((claim: Claim) => ClaimRefusal | undefined)[] = [
  isNotDeleted,
  isOnlyMemberCard,
  isAllowedInSession,
  isAllowedHere,
  isReviewed,
  isNotTooEarly,
  isStillValid,
  isInStock,
  isWithinLimit,
  isForThisUser,
  hasItsCode,
];

/** Whether the white list reaches deleted cards is not known: a switch; reference §3.1. */
function isNotDeleted({ platform, card, user }: Claim): ClaimRefusal | undefined {
  if (card.status !== 'CARD_STATUS_DELETE') return undefined;
  const reaches = platform.config.deletedCardClaim === 'white-list';
  return reaches && isWhitelisted(platform, card.appid, user.id) ? undefined : 'deleted-card';
}

/** The era `2021-closed` is later than 2021-01-20, since when a call adds one member card; reference §0.1, fact 20. */
function isOnlyMemberCard({ platform, card, context }: Claim): ClaimRefusal | undefined {
  if (platform.config.era !== '2021-closed' || !isMemberCard(card)) return undefined;
  const before = (context.cardsBefore ?? []).map((id) => platform.store.cards.get(id));
  return before.some((other) => other && isMemberCard(other)) ? 'second-member-card' : undefined;
}

/** The white list ignores the review's state; reference §2.15. */
function isReviewed({ platform, card, account, user }: Claim): ClaimRefusal | undefined {
  if (isOpen(card.status) || isWhitelisted(platform, card.appid, user.id)) return undefined;
  return account.kind === 'sandbox' ? 'sandbox-without-white-list' : 'unreviewed';
}

function isOpen(status: Claim['card']['status']): boolean {
  return status === 'CARD_STATUS_VERIFY_OK' || status === 'CARD_STATUS_DISPATCH';
}

function isNotTooEarly({ card, now }: Claim): ClaimRefusal | undefined {
  const dates = card.base.date_info;
  if (!isForFriends(card) || dates.type !== 'DATE_TYPE_FIX_TIME_RANGE') return undefined;
  if (card.createTime < FIVE_DAYS_SINCE) return undefined;
  return now < dates.begin_timestamp - FIVE_DAYS ? 'too-early' : undefined;
}

function isStillValid({ card, values, now }: Claim): ClaimRefusal | undefined {
  const { end } = validityWindow(card.base.date_info, values.fixedBegin ?? now);
  return now > end ? 'expired-card' : undefined;
}

function isInStock({ card }: Claim): ClaimRefusal | undefined {
  return card.quantity > 0 ? undefined : 'out-of-stock';
}

function isWithinLimit({ platform, card, user, context }: Claim): ClaimRefusal | undefined {
  if (context.reward) return undefined;
  const held = platform.store.userCardsOf(card.id, user.id);
  const claimed = held.filter(({ receivedFrom, rewarded }) => receivedFrom === undefined && !rewarded).length;
  return claimed < card.base.get_limit ? undefined : 'limit-reached';
}

function isForThisUser({ platform, card, user, context, values }: Claim): ClaimRefusal | undefined {
  if (!card.base.bind_openid) return values.openid === '' ? undefined : 'openid-not-asked-for';
  if (values.openid === '') return 'openid-missing';
  const inMiniProgram = context.miniProgramAppid !== undefined;
  const ofMiniProgram = inMiniProgram && platform.config.boundOpenid === 'mini-program';
  const appid = (ofMiniProgram ? context.miniProgramAppid : undefined) ?? card.appid;
  return values.openid === platform.openid(appid, user.id) ? undefined : 'other-openid';
}

function hasItsCode({ platform, card, values: { code } }: Claim): ClaimRefusal | undefined {
  if (!needsCode(card)) return code === '' ? undefined : 'code-not-asked-for';
  if (code === '') return 'code-missing';
  if ([...code].length > CODE_MAX) return 'code-too-long';
  return platform.store.userCards.get(userCardId(card.id, code)) ? 'code-taken' : undefined;
}
