import { validityWindow } from '../codes/validity';
import { isWhitelisted } from '../putting/white-list';
import { userCardId } from '../state/user-card';
import type { Claim } from './claim';
import type { ClaimRefusal } from './claim-page-texts';

const CODE_MAX = 20;

/** What every claim must pass, in order; reference §3.1. */
export const claimRules: readonly ((claim: Claim) => ClaimRefusal | undefined)[] = [
  isNotDeleted,
  isAllowedInSession,
  isReviewed,
  isStillValid,
  isInStock,
  isWithinLimit,
  isForThisUser,
  hasItsCode,
];

function isNotDeleted({ card }: Claim): ClaimRefusal | undefined {
  return card.status === 'CARD_STATUS_DELETE' ? 'deleted-card' : undefined;
}

function isAllowedInSession({ card, context }: Claim): ClaimRefusal | undefined {
  return context.session === undefined || context.session === card.appid ? undefined : 'foreign-session';
}

/** The white list ignores the review's state; reference §2.15. */
function isReviewed({ platform, card, account, user }: Claim): ClaimRefusal | undefined {
  if (isOpen(card.status) || isWhitelisted(platform, card.appid, user.id)) return undefined;
  return account.kind === 'sandbox' ? 'sandbox-without-white-list' : 'unreviewed';
}

function isOpen(status: Claim['card']['status']): boolean {
  return status === 'CARD_STATUS_VERIFY_OK' || status === 'CARD_STATUS_DISPATCH';
}

function isStillValid({ card, values, now }: Claim): ClaimRefusal | undefined {
  const { end } = validityWindow(card.base.date_info, values.fixedBegin ?? now);
  return now > end ? 'expired-card' : undefined;
}

function isInStock({ card }: Claim): ClaimRefusal | undefined {
  return card.quantity > 0 ? undefined : 'out-of-stock';
}

function isWithinLimit({ platform, card, user }: Claim): ClaimRefusal | undefined {
  const claimed = platform.store.userCardsOf(card.id, user.id).length;
  return claimed < card.base.get_limit ? undefined : 'limit-reached';
}

function isForThisUser({ platform, card, user, values }: Claim): ClaimRefusal | undefined {
  if (!card.base.bind_openid) return values.openid === '' ? undefined : 'openid-not-asked-for';
  if (values.openid === '') return 'openid-missing';
  return values.openid === platform.openid(card.appid, user.id) ? undefined : 'other-openid';
}

function hasItsCode({ platform, card, values: { code } }: Claim): ClaimRefusal | undefined {
  if (!card.base.use_custom_code) return code === '' ? undefined : 'code-not-asked-for';
  if (code === '') return 'code-missing';
  if ([...code].length > CODE_MAX) return 'code-too-long';
  return platform.store.userCards.get(userCardId(card.id, code)) ? 'code-taken' : undefined;
}
