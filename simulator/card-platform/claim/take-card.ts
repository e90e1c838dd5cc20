import { remindOfStock } from '../cards/remind-of-stock';
import { takeDepositedCode } from '../codes/deposited-codes';
import { newCode } from '../codes/new-code';
import { validityWindow } from '../codes/validity';
import { activeFromTheStart } from '../membercard/active-from-the-start';
import { isWhitelisted } from '../putting/white-list';
import { givesDepositedCodes } from '../state/card';
import type { UserCard } from '../state/user-card';
import { announceClaim } from './announce-claim';
import type { Claim, ClaimContext } from './claim';

/** Gives the person a code: one less in stock, one more in the card pack, an event to the account. */
export function takeCard(claim: Claim): UserCard {
  const { platform, user, card, values, context, now } = claim;
  const { store } = platform;
  const code = values.code || codeFor(claim);
  store.cards.put({ ...card, quantity: card.quantity - 1 });
  const userCard = store.userCards.put({
    appid: card.appid,
    cardId: card.id,
    code,
    userId: user.id,
    status: 'NORMAL',
    window: windowOf(claim),
    claimTime: now,
    outerStr: values.outerStr,
    outerId: values.outerId,
    whitelisted: isWhitelisted(platform, card.appid, user.id),
    ...(context.reward && { rewarded: true }),
    ...activeFromTheStart(card, code, now),
  });
  announceClaim(platform, userCard, sourceSceneOf(context));
  if (card.quantity === 1) remindOfStock(platform, claim.account, card.id);
  return userCard;
}

/** An imported code or a new one. There is one for each in stock; reference §2.14. */
function codeFor({ platform: { store }, card }: Claim): string {
  return (givesDepositedCodes(card) && takeDepositedCode(store, card.id)) || newCode(store);
}

function windowOf({ platform, card, values, now }: Claim): UserCard['window'] {
  const dates = card.base.date_info;
  const fixed = dates.type === 'DATE_TYPE_FIX_TERM' || platform.config.claimedWindow === 'as-claimed';
  return fixed ? validityWindow(dates, values.fixedBegin ?? now) : null;
}

function sourceSceneOf({ preActivate }: ClaimContext): { SourceScene?: string } {
  return preActivate ? { SourceScene: 'SOURCE_SCENE_PRE_ACTIVATE' } : {};
}
