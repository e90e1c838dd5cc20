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

/** Scanning a QR code of cards: with `confirm` those that can be are taken, without it the page is only shown. */
export function scanCard(
  platform: CardPlatform,
  user: User,
  qrTicket: QrTicket,
  context: ClaimContext,
  confirm: boolean,
): ScanResult {
  const tickets = ticketsIn(qrTicket);
  const page = tickets.map((one) => examine(platform, user, one, context).page);
  if (!confirm) {
    for (const { cardId } of tickets) noteView(platform, cardId, user.id);
    return { errMsg: 'scan:ok', cardList: [], page };
  }
  // one card may be there twice: each is looked at again when its turn comes
  const cardList = tickets.flatMap((one) => takeOne(platform, user, one, context));
  if (cardList.length === 0) return { errMsg: 'scan:fail cancel', cardList, page };
  if (tickets.some(worksOnce)) platform.store.qrTickets.put({ ...qrTicket, usedUp: true });
  return { errMsg: 'scan:ok', cardList, page };
}

function takeOne(platform: CardPlatform, user: User, qrTicket: QrTicket, context: ClaimContext) {
  const { claim, page } = examine(platform, user, qrTicket, context);
  if (!claim || page.refusal) return [];
  const { appid, cardId, code } = takeCard(claim);
  return [{ cardId, code: encryptCode(appid, cardId, code), isSuccess: true }];
}

/** One ticket for each card of the QR code. */
function ticketsIn({ others = [], ...first }: QrTicket): QrTicket[] {
  const { code: _, openid: __, ...common } = first;
  return [first, ...others.map((putting) => ({ ...common, ...putting }))];
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
