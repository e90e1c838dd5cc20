import { encryptCode } from '../codes/encrypted-code';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import { noteView } from '../statistics/note-view';
import type { Claim, ClaimContext } from './claim';
import type { OfferResult } from './claim-answers';
import { claimPage } from './claim-page';
import { claimRules } from './claim-rules';
import { firstRefusal } from './first-refusal';
import { takeCard } from './take-card';

const nothingAlong = { code: '', openid: '', outerStr: '', outerId: 0, fixedBegin: undefined };

/** Cards that need no signature: with `confirm` those that can be are taken, without it they are only shown. */
export function offerCards(
  platform: CardPlatform,
  user: User,
  cardIds: readonly string[],
  context: ClaimContext,
  confirm: boolean,
): OfferResult {
  const page = cardIds.map((cardId) => examine(platform, user, cardId, context).page);
  if (!confirm) {
    for (const cardId of cardIds) noteView(platform, cardId, user.id);
    return { errMsg: 'addCard:ok', cardList: [], page };
  }
  // one card may be there twice: each is looked at again when its turn comes
  const cardList = cardIds.flatMap((cardId) => takeOne(platform, user, cardId, context));
  return { errMsg: cardList.length > 0 ? 'addCard:ok' : 'addCard:fail cancel', cardList, page };
}

function takeOne(platform: CardPlatform, user: User, cardId: string, context: ClaimContext) {
  const { claim, page } = examine(platform, user, cardId, context);
  if (!claim || page.refusal) return [];
  const { appid, code } = takeCard(claim);
  return [{ cardId, code: encryptCode(appid, cardId, code), isSuccess: true }];
}

function examine(platform: CardPlatform, user: User, cardId: string, context: ClaimContext) {
  const now = platform.clock.seconds();
  const card = platform.store.cards.get(cardId);
  const account = platform.store.accounts.get(card?.appid ?? '');
  if (!card || !account) return { page: claimPage(cardId, card, 'unknown-card', now) };
  const claim: Claim = { platform, user, card, account, context, values: nothingAlong, now };
  return { claim, page: claimPage(cardId, card, firstRefusal(claimRules, claim), now) };
}
