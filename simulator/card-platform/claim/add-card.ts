import { encryptCode } from '../codes/encrypted-code';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import { noteView } from '../statistics/note-view';
import { type CardExt, readCardExt } from './card-ext';
import type { Claim, ClaimContext } from './claim';
import type { AddCardResult } from './claim-answers';
import { type ClaimPage, claimPage } from './claim-page';
import type { ClaimRefusal } from './claim-page-texts';
import { claimRules } from './claim-rules';
import { firstRefusal } from './first-refusal';
import { signatureRules } from './signature-rules';
import { takeCard } from './take-card';

export interface AddCardItem {
  cardId: string;
  /** As the phone passed it: anything but a string of JSON is refused on the page. */
  cardExt: unknown;
}

const NONCES_KEPT = 10_000;
/** A nonce_str need not be remembered longer than a timestamp is accepted. Seconds. */
const NONCE_LIFE = 86_400;

/** What the claim page shows before the user confirms: nothing changes but the statistics, no nonce is used. */
export function previewAddCard(
  platform: CardPlatform,
  user: User,
  items: readonly AddCardItem[],
  context: ClaimContext,
): AddCardResult {
  const page = items.map((item, index) => examine(platform, user, item, placed(context, items, index)).page);
  for (const { cardId } of items) noteView(platform, cardId, user.id);
  return { errMsg: 'addCard:ok', cardList: [], page };
}

/** What happens when the user confirms: each card that can be claimed is, the others say why not. */
export function confirmAddCard(
  platform: CardPlatform,
  user: User,
  items: readonly AddCardItem[],
  context: ClaimContext,
): AddCardResult {
  const results = items.map((item, index) => addOne(platform, user, item, placed(context, items, index)));
  const added = results.some(({ card }) => card.isSuccess);
  return {
    errMsg: added ? 'addCard:ok' : 'addCard:fail cancel',
    cardList: added ? results.map(({ card }) => card) : [],
    page: results.map(({ page }) => page),
  };
}

/** Each card knows which ones the same call has before it. */
function placed(context: ClaimContext, items: readonly AddCardItem[], index: number): ClaimContext {
  return { ...context, cardsBefore: items.slice(0, index).map(({ cardId }) => cardId) };
}

function addOne(platform: CardPlatform, user: User, item: AddCardItem, context: ClaimContext) {
  const { claim, page } = examine(platform, user, item, context);
  if (!claim || page.refusal) return { page, card: { ...item, code: '', isSuccess: false } };
  rememberNonce(claim);
  const { appid, cardId, code } = takeCard(claim);
  return { page, card: { ...item, code: encryptCode(appid, cardId, code), isSuccess: true } };
}

function examine(
  platform: CardPlatform,
  user: User,
  { cardId, cardExt }: AddCardItem,
  context: ClaimContext,
): { claim?: Claim<CardExt>; page: ClaimPage } {
  const now = platform.clock.seconds();
  const card = platform.store.cards.get(cardId);
  const account = platform.store.accounts.get(card?.appid ?? '');
  const values = readCardExt(cardExt);
  const page = (refusal?: ClaimRefusal) => claimPage(cardId, card, refusal, now);
  if (!values || isOuterStrTooLong(platform, values)) return { page: page('card-ext-shape') };
  if (!card || !account) return { page: page('unknown-card') };
  const claim = { platform, user, card, account, context, values, now };
  return { claim, page: page(firstRefusal([...signatureRules, ...claimRules], claim)) };
}

/** Whether outer_str has a limit in card_ext, as it has in a QR code, is not known: a switch. */
function isOuterStrTooLong({ config }: CardPlatform, { outerStr }: CardExt): boolean {
  return config.cardExtOuterStr === 'limited' && Buffer.byteLength(outerStr) > config.outerStrBytes;
}

function rememberNonce({ platform, card, values, now }: Claim<CardExt>): void {
  if (values.nonce === '') return;
  const { nonces } = platform.store;
  nonces.put({ appid: card.appid, nonce: values.nonce, time: now });
  if (nonces.size % NONCES_KEPT !== 0) return;
  for (const { appid, nonce, time } of nonces.all()) {
    if (now - time > NONCE_LIFE) nonces.remove(`${appid}/${nonce}`);
  }
}
