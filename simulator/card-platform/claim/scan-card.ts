import { encryptCode } from '../codes/encrypted-code';
import type { CardPlatform } from '../platform';
import type { QrTicket } from '../state/putting';
import type { User } from '../state/user';
import { noteView } from '../statistics/note-view';
import type { ClaimValues } from './card-ext';
import type { Claim, ClaimContext } from './claim';
import type { ScanResult } from './claim-answers';
import { claimPage } from './claim-page';
import type { ClaimRefusal } from './claim-page-texts';
import { claimRules } from './claim-rules';
import { firstRefusal } from './first-refusal';
import { takeCard } from './take-card';

/** Scanning a card's QR code: with `confirm` the card is taken, without it the page is only shown. */
export function scanCard(
  platform: CardPlatform,
  user: User,
  qrTicket: QrTicket,
  context: ClaimContext,
  confirm: boolean,
): ScanResult {
  const { claim, page } = examine(platform, user, qrTicket, context);
  if (!confirm) {
    noteView(platform, qrTicket.cardId, user.id);
    return { errMsg: 'scan:ok', cardList: [], page: [page] };
  }
  if (!claim || page.refusal) return { errMsg: 'scan:fail cancel', cardList: [], page: [page] };
  const { appid, cardId, code } = takeCard(claim);
  if (worksOnce(qrTicket)) platform.store.qrTickets.put({ ...qrTicket, usedUp: true });
  const card = { cardId, code: encryptCode(appid, cardId, code), isSuccess: true };
  return { errMsg: 'scan:ok', cardList: [card], page: [page] };
}

function worksOnce({ isUniqueCode, code, openid }: QrTicket): boolean {
  return isUniqueCode || code !== undefined || openid !== undefined;
}

function examine(platform: CardPlatform, user: User, qrTicket: QrTicket, context: ClaimContext) {
  const now = platform.clock.seconds();
  const card = platform.store.cards.get(qrTicket.cardId);
  const account = platform.store.accounts.get(qrTicket.appid);
  const page = (refusal?: ClaimRefusal) => claimPage(qrTicket.cardId, card, refusal, now);
  if (!card || !account) return { page: page('unknown-card') };
  const claim: Claim = { platform, user, card, account, context, values: valuesOf(qrTicket), now };
  return { claim, page: page(qrRefusal(qrTicket, now) ?? firstRefusal(claimRules, claim)) };
}

function valuesOf({ code = '', openid = '', outerId, outerStr }: QrTicket): ClaimValues {
  return { code, openid, outerId, outerStr, fixedBegin: undefined };
}

function qrRefusal({ usedUp, expiresAt }: QrTicket, now: number): ClaimRefusal | undefined {
  if (usedUp) return 'qr-code-used';
  return expiresAt !== null && now >= expiresAt ? 'qr-code-expired' : undefined;
}
