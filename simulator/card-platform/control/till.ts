import { randomInt } from 'node:crypto';
import type { Hono } from 'hono';
import { type Coupon, consume, consumeRefusal, type Redemption } from '../codes/consume';
import { type ErrorCode, errorTexts } from '../errors/error-texts';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import { poiName } from '../state/poi';
import type { Till } from '../state/till';
import { addingRefusal, removalRefusal } from '../till/check-verify-code';
import { paidFee } from '../till/paid-fee';
import type { World } from '../world';
import { controlBody, flagOf, numberOf, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import { userNamed } from './users';

/** The shop's side: WeChat's own ways to redeem, each with its events. */
export function tillRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;
  const post = (path: string, act: (body: JsonObject) => object) =>
    app.post(`/till${path}`, async (c) => {
      const answer = act(await controlBody(c));
      await store.commit();
      return c.json(answer);
    });

  app.get('/till', (c) => c.json(store.accounts.all().map((account) => tillOf(platform, account))));
  post('/redeemers', (body) =>
    changeList(platform, body, 'redeemers', userNamed(platform, need(body, 'user')).id),
  );
  post('/verify-codes', (body) => changeVerifyCodes(platform, body));
  post('/web-redeem', (body) => redeem(platform, couponIn(platform, body), { ConsumeSource: 'FROM_MP' }));
  post('/helper-redeem', (body) => helperRedeem(platform, body));
  post('/self-redeem', (body) => selfRedeem(platform, body));
  post('/pay', (body) => pay(platform, body));
}

/** 卡券商户助手, on a redeemer's phone. */
function helperRedeem(platform: CardPlatform, body: JsonObject): object {
  const coupon = couponIn(platform, body);
  const user = userNamed(platform, need(body, 'user'));
  if (!tillOf(platform, coupon.account).redeemers.includes(user.id)) notNow(`${user.id} is no redeemer`);
  const StaffOpenId = platform.openid(coupon.account.appid, user.id);
  return redeem(platform, coupon, { ConsumeSource: 'FROM_MOBILE_HELPER', StaffOpenId });
}

/** 自助核销, on the holder's phone. */
function selfRedeem(platform: CardPlatform, body: JsonObject): object {
  const coupon = couponIn(platform, body);
  const cell = coupon.card.selfConsumeCell ?? notNow('the card cannot be redeemed by its holder');
  const verifyCode = textOf(body, 'verifyCode') ?? '';
  const amount = textOf(body, 'remarkAmount') ?? '';
  const { verifyCodes } = tillOf(platform, coupon.account);
  if (cell.needVerifyCode && !verifyCodes.includes(verifyCode)) notNow(said(45154));
  if (cell.needRemarkAmount && amount === '') notNow('the card asks for remarkAmount');
  return redeem(platform, coupon, {
    ConsumeSource: platform.config.selfRedeemSource,
    LocationName: textOf(body, 'locationName') ?? '',
    VerifyCode: verifyCode,
    RemarkAmount: amount,
  });
}

/** 微信买单: `fee` in fen before the coupon. */
function pay(platform: CardPlatform, body: JsonObject): object {
  const coupon = couponIn(platform, body);
  const { account, card, userCard } = coupon;
  if (!card.payCell) notNow('the card has no 微信买单');
  const original = numberOf(body, 'fee') ?? wrong('fee is missing');
  if (!Number.isInteger(original) || original <= 0) wrong('fee must be a whole number of fen');
  const fee = paidFee(card, original) ?? notNow('the amount is below what the card asks for');
  const LocationId = storeIn(body, card);
  const TransId = transactionId();
  const OutTradeNo = transactionId();
  unlessRefused(platform, coupon);
  platform.announce(account, 'user_pay_from_pay_cell', platform.openid(account.appid, userCard.userId), {
    CardId: card.id,
    UserCardCode: userCard.code,
    TransId,
    LocationId,
    Fee: String(fee),
    OriginalFee: String(original),
  });
  const poi = platform.store.pois.get(String(LocationId));
  const LocationName = textOf(body, 'locationName') ?? (poi ? poiName(poi) : '');
  const paid = { LocationName, OutTradeNo, TransId, LocationId };
  return { ...redeem(platform, coupon, { ConsumeSource: 'FROM_MOBILE_HELPER', ...paid }), fee, original };
}

/** Where the holder pays: one of the card's stores, the first without `locationId`. */
function storeIn(body: JsonObject, { base: { location_id_list: stores = [] } }: Card): number {
  const id = numberOf(body, 'locationId') ?? Number(stores[0] ?? 0);
  if (stores.length > 0 && !stores.map(Number).includes(id)) notNow(`the card does not hold in store ${id}`);
  return id;
}

function redeem(platform: CardPlatform, coupon: Coupon, redemption: Redemption): object {
  unlessRefused(platform, coupon);
  consume(platform, coupon, redemption);
  return { cardId: coupon.card.id, code: coupon.userCard.code };
}

function unlessRefused(platform: CardPlatform, coupon: Coupon): void {
  const refusal = consumeRefusal(platform, coupon);
  if (refusal) notNow(said(refusal));
}

/** Twenty-eight digits, as WeChat Pay's. */
function transactionId(): string {
  return Array.from({ length: 28 }, () => randomInt(10)).join('');
}

/** The codes of 自助核销, with WeChat's errors for them. */
function changeVerifyCodes(platform: CardPlatform, body: JsonObject): Till {
  const code = need(body, 'code');
  const account = accountIn(platform, body);
  const till = tillOf(platform, account);
  const isAsked = platform.store
    .cardsOfAccount(account.appid)
    .some(({ selfConsumeCell }) => selfConsumeCell?.needVerifyCode);
  const refusal = flagOf(body, 'remove') ? removalRefusal(till, code, isAsked) : addingRefusal(till, code);
  if (refusal) notNow(said(refusal));
  return changeList(platform, body, 'verifyCodes', code);
}

function said(errcode: ErrorCode): string {
  return `${errcode} ${errorTexts[errcode as keyof typeof errorTexts]}`;
}

function changeList(
  platform: CardPlatform,
  body: JsonObject,
  list: 'redeemers' | 'verifyCodes',
  item: string,
): Till {
  const till = tillOf(platform, accountIn(platform, body));
  const others = till[list].filter((one) => one !== item);
  return platform.store.tills.put({ ...till, [list]: flagOf(body, 'remove') ? others : [...others, item] });
}

function tillOf({ store }: CardPlatform, { appid }: Account): Till {
  return store.tills.get(appid) ?? { appid, redeemers: [], verifyCodes: [] };
}

/** The account that `appid` names; the first one without it. */
function accountIn({ store }: CardPlatform, body: JsonObject): Account {
  const appid = textOf(body, 'appid');
  const account = appid === undefined ? store.accounts.all()[0] : store.accounts.get(appid);
  return account ?? notFound('account with this appid');
}

/** The claimed code of the account; `cardId` tells cards with the same custom code apart. */
function couponIn(platform: CardPlatform, body: JsonObject): Coupon {
  const account = accountIn(platform, body);
  const cardId = textOf(body, 'cardId');
  const { store } = platform;
  const userCard =
    store
      .userCardsByCode(need(body, 'code'))
      .find((row) => row.appid === account.appid && (cardId ?? row.cardId) === row.cardId) ??
    notFound('card with this code');
  const card = store.cards.get(userCard.cardId) ?? notFound('card of this code');
  return { account, card, userCard };
}

function need(body: JsonObject, name: string): string {
  return textOf(body, name) || wrong(`${name} is missing`);
}
