import type { Context, Hono } from 'hono';
import { toBuffer } from 'qrcode';
import { coinsOf } from '../pay/coin-account';
import { orderView } from '../pay/coin-orders';
import { coinNumber, tenths } from '../pay/coins';
import { canHappen, failOrder, giveReceipt, type OrderAct, payOrder, takeCoins } from '../pay/pay-order';
import type { CardPlatform } from '../platform';
import type { CoinOrder } from '../state/coins';
import type { World } from '../world';
import { controlBody, numberOf, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import { userNamed } from './users';

/** Coins of 朋友的券: what is there, what was ordered, and what WeChat Pay and the platform do with it. */
export function coinRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/accounts/:appid/coins', (c) => c.json(coinsView(platform, accountIn(platform, c))));

  app.post('/accounts/:appid/coins/reduce', async (c) => {
    const appid = accountIn(platform, c);
    const body = await controlBody(c);
    const coins = numberOf(body, 'coins') ?? wrong('coins is missing');
    if (!Number.isInteger(tenths(coins)) || coins <= 0) wrong('coins must be above 0, one decimal at most');
    takeCoins(platform, appid, tenths(coins), textOf(body, 'memo') ?? '');
    await store.commit();
    return c.json(coinsView(platform, appid));
  });

  app.get('/orders', (c) => c.json(store.coinOrders.all().reverse().map(fullView)));

  app.get('/orders/:id/qr', async (c) => {
    const { payUrl } = store.coinOrders.get(c.req.param('id')) ?? notFound('order with this id');
    const png = await toBuffer(payUrl ?? notFound('QR code of an order that is no recharge'));
    return c.body(new Uint8Array(png), 200, { 'content-type': 'image/png' });
  });

  app.post('/orders/:id/pay', async (c) => {
    const order = orderFor(platform, c, 'pay');
    const user = textOf(await controlBody(c), 'user');
    const payer =
      user === undefined ? order.openid : platform.openid(order.appid, userNamed(platform, user).id);
    return answer(c, platform, payOrder(platform, order, payer));
  });

  app.post('/orders/:id/fail', (c) =>
    answer(c, platform, failOrder(platform, orderFor(platform, c, 'fail'))),
  );

  app.post('/orders/:id/receipt', async (c) => {
    const order = orderFor(platform, c, 'receipt');
    return answer(c, platform, giveReceipt(platform, order, textOf(await controlBody(c), 'info') ?? ''));
  });
}

async function answer(c: Context, { store }: CardPlatform, order: CoinOrder) {
  await store.commit();
  return c.json(fullView(order));
}

function accountIn({ store }: CardPlatform, c: Context): string {
  return (store.accounts.get(c.req.param('appid') ?? '') ?? notFound('account with this appid')).appid;
}

function orderFor({ store }: CardPlatform, c: Context, act: OrderAct): CoinOrder {
  const order = store.coinOrders.get(c.req.param('id') ?? '') ?? notFound('order with this id');
  return canHappen(act, order) ? order : notNow(`the order is ${order.status}`);
}

function coinsView(platform: CardPlatform, appid: string) {
  const { activated, free, paid } = coinsOf(platform, appid);
  return { appid, activated, free: coinNumber(free), paid: coinNumber(paid), total: coinNumber(free + paid) };
}

function fullView(order: CoinOrder) {
  const { appid, memo, cardId = null, payUrl = null, dueTime = null } = order;
  return { ...orderView(order), appid, memo, cardId, payUrl, dueTime };
}
