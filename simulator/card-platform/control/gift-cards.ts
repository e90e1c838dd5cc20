import type { Context, Hono } from 'hono';
import { giftSeller } from '../giftcard/gift-seller';
import { acceptGiftCards } from '../giftcard/order/accept-gift-cards';
import { type BuyRefusal, buyGiftCards } from '../giftcard/order/buy-gift-cards';
import { canMove, type GiftOrderAct } from '../giftcard/order/order-moves';
import { giftOrderInfo } from '../giftcard/order/order-view';
import { returnGiftCards, sendGiftCards } from '../giftcard/order/send-gift-cards';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { GiftOrder } from '../state/gift-order';
import type { User } from '../state/user';
import type { World } from '../world';
import { controlBody, flagOf, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import { userNamed } from './users';

const refusals: Readonly<Record<BuyRefusal, string>> = {
  'off-sale': 'the page is off sale',
  'not-on-page': 'the page does not offer this card',
  'one-at-a-time': 'the page sells one card at a time: support_multi is not true',
  unreviewed: 'the card is not reviewed',
  'no-price': 'the card has no giftcard_info.price',
  'no-code': 'the card needs codes of its own: import them first',
  'out-of-stock': 'the card is sold out',
};

/** Gift cards as people see them: bought on a page, sent, taken, given back. */
export function giftCardRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/accounts/:appid/gift-cards', (c) => {
    const { appid } = store.accounts.get(c.req.param('appid')) ?? notFound('account with this appid');
    return c.json(giftSeller(platform, appid));
  });

  app.get('/gift-pages', (c) => c.json(store.giftPages.all()));

  app.get('/gift-orders', (c) =>
    c.json(
      store.giftOrders
        .all()
        .toReversed()
        .map((order) => view(platform, order)),
    ),
  );

  app.post('/users/:id/gift-orders', async (c) => {
    const buyer = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    const page = store.giftPages.get(textOf(body, 'pageId') ?? '') ?? notFound('page with this pageId');
    const account = store.accounts.get(page.appid) ?? notFound('account of this page');
    const cardIds = cardIdsIn(body);
    const giftingMsg = textOf(body, 'message');
    const outerStr = textOf(body, 'outerStr') ?? '';
    const order = buyGiftCards(platform, { account, page, buyer, cardIds, giftingMsg, outerStr });
    return answer(c, platform, typeof order === 'string' ? notNow(refusals[order]) : order);
  });

  app.post('/users/:id/gift-orders/:order/send', async (c) => {
    const { order, user, account } = named(platform, c, 'send');
    if (order.buyer !== user.id) notNow('only who bought it can send it');
    const to = receiver(platform, user, await controlBody(c));
    return answer(c, platform, sendGiftCards(platform, account, order, to));
  });

  app.post('/users/:id/gift-orders/:order/return', async (c) => {
    const { order, user, account } = named(platform, c, 'return');
    if (order.buyer !== user.id && order.to !== user.id)
      notNow('it is not on its way to or from this person');
    return answer(c, platform, returnGiftCards(platform, account, order));
  });

  app.post('/users/:id/gift-orders/:order/accept', async (c) => {
    const { order, user, account } = named(platform, c, 'accept');
    const to = order.status === 'paid' ? order.buyer : order.to;
    if (to !== null && to !== user.id) notNow('it is not for this person');
    return answer(c, platform, acceptGiftCards(platform, account, order, user));
  });
}

async function answer(c: Context, platform: CardPlatform, order: GiftOrder) {
  await platform.store.commit();
  return c.json(view(platform, order));
}

function view(platform: CardPlatform, order: GiftOrder) {
  const { appid, status, buyer, to = null, accepter = null } = order;
  return { ...giftOrderInfo(platform, order), appid, status, buyer, to, accepter };
}

function named(platform: CardPlatform, c: Context, act: GiftOrderAct) {
  const user = userNamed(platform, c.req.param('id') ?? '');
  const order = platform.store.giftOrders.get(c.req.param('order') ?? '') ?? notFound('order with this id');
  const account = platform.store.accounts.get(order.appid) ?? notFound('account of this order');
  if (!canMove(act, order)) notNow(`the order is ${order.status}`);
  return { user, order, account };
}

/** A friend's id, or null for a group chat. */
function receiver(platform: CardPlatform, buyer: User, body: JsonObject): string | null {
  if (flagOf(body, 'chatRoom')) return null;
  const friend = userNamed(platform, textOf(body, 'to') ?? wrong('to or chatRoom is missing'));
  return buyer.friends.includes(friend.id) ? friend.id : notNow('the two are no friends');
}

function cardIdsIn({ cardIds }: JsonObject): string[] {
  const valid = Array.isArray(cardIds) && cardIds.length > 0 && cardIds.every((id) => typeof id === 'string');
  return valid ? cardIds : wrong('cardIds must be a list of card ids');
}
