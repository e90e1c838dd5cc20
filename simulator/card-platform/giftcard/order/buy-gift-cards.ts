import { randomBytes, randomInt } from 'node:crypto';
import { remindOfStock } from '../../cards/remind-of-stock';
import { takeDepositedCode } from '../../codes/deposited-codes';
import { newCode } from '../../codes/new-code';
import type { CardPlatform } from '../../platform';
import type { Account } from '../../state/account';
import { type Card, givesDepositedCodes, needsCode } from '../../state/card';
import type { GiftPage } from '../../state/gift-card';
import type { GiftOrder, GiftOrderCard } from '../../state/gift-order';
import type { User } from '../../state/user';
import { isOnSale } from '../gift-seller';
import { type GiftOffer, offersOn } from './offers-on';

/** Why somebody cannot buy. */
export type BuyRefusal =
  | 'off-sale'
  | 'not-on-page'
  | 'one-at-a-time'
  | 'unreviewed'
  | 'no-price'
  | 'no-code'
  | 'out-of-stock';

interface Purchase {
  account: Account;
  page: GiftPage;
  buyer: User;
  cardIds: readonly string[];
  giftingMsg?: string | undefined;
  outerStr: string;
}

const ORDER_ID_BYTES = 12;
const TRANS_ID_DIGITS = 12;
const open: readonly Card['status'][] = ['CARD_STATUS_VERIFY_OK', 'CARD_STATUS_DISPATCH'];

/** Somebody buys and pays: a code of each card is set aside, and the account is told. */
export function buyGiftCards(platform: CardPlatform, purchase: Purchase): GiftOrder | BuyRefusal {
  const offers = offersOn(purchase.page);
  const wanted = purchase.cardIds.map((id) => offers.find(({ cardId }) => cardId === id));
  if (!isOnSale(platform, purchase.page)) return 'off-sale';
  if (wanted.includes(undefined)) return 'not-on-page';
  if (wanted.length > 1 && purchase.page.page.support_multi !== true) return 'one-at-a-time';
  const refusal = refusalOf(platform, purchase.cardIds);
  if (refusal) return refusal;
  const cards = wanted.map((offer) => setAside(platform, purchase, offer!));
  return placeOrder(platform, purchase, cards);
}

function refusalOf({ store }: CardPlatform, cardIds: readonly string[]): BuyRefusal | undefined {
  for (const cardId of new Set(cardIds)) {
    const card = store.cards.get(cardId);
    if (!card || !open.includes(card.status)) return 'unreviewed';
    if (card.base.giftcard_info === undefined) return 'no-price';
    if (needsCode(card)) return 'no-code';
    if (card.quantity < cardIds.filter((id) => id === cardId).length) return 'out-of-stock';
  }
  return undefined;
}

function setAside(
  platform: CardPlatform,
  { account, giftingMsg }: Purchase,
  offer: GiftOffer,
): GiftOrderCard {
  const { store } = platform;
  const card = store.cards.get(offer.cardId)!;
  store.cards.put({ ...card, quantity: card.quantity - 1 });
  if (card.quantity === 1) remindOfStock(platform, account, card.id);
  const code = (givesDepositedCodes(card) && takeDepositedCode(store, card.id)) || newCode(store);
  const price = card.base.giftcard_info!.price;
  return { ...offer, code, price, giftingMsg: giftingMsg ?? offer.giftingMsg };
}

function placeOrder(platform: CardPlatform, purchase: Purchase, cards: GiftOrderCard[]): GiftOrder {
  const { account, page, buyer, outerStr } = purchase;
  const now = platform.clock.seconds();
  const order = platform.store.giftOrders.put({
    orderId: randomBytes(ORDER_ID_BYTES).toString('hex'),
    appid: account.appid,
    pageId: page.pageId,
    transId: `4001562001${now}${String(randomInt(10 ** TRANS_ID_DIGITS)).padStart(TRANS_ID_DIGITS, '0')}`,
    createTime: now,
    payFinishTime: now,
    status: 'paid',
    buyer: buyer.id,
    cards,
    outerStr,
  });
  const who = platform.openid(account.appid, buyer.id);
  platform.announce(account, 'giftcard_pay_done', who, { PageId: page.pageId, OrderId: order.orderId });
  return order;
}
