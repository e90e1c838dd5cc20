import { randomInt } from 'node:crypto';
import type { JsonObject } from '../http/json';
import { giftsAfterPayment } from '../paygiftcard/gifts-after-payment';
import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import { poiName } from '../state/poi';
import { paidFee } from '../till/paid-fee';
import { numberOf, textOf } from './control-body';
import { notNow } from './control-error';
import { accountIn, couponIn, feeIn, mchIdIn, need } from './till-body';
import { redeem, unlessRefused } from './till-redeem';
import { userNamed } from './users';
import type { MerchantPaymentView } from './views';

/** 微信买单: `fee` in fen before the coupon. */
export function pay(platform: CardPlatform, body: JsonObject): object {
  const coupon = couponIn(platform, body);
  const { account, card, userCard } = coupon;
  if (!card.payCell) notNow('the card has no 微信买单');
  const original = feeIn(body);
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

/** Somebody pays the merchant with WeChat Pay, by whatever way; the rules of paygiftcard give cards for it. */
export function merchantPayment(platform: CardPlatform, body: JsonObject): MerchantPaymentView {
  const account = accountIn(platform, body);
  const user = userNamed(platform, need(body, 'user'));
  const mchId = body.mchId === undefined ? undefined : mchIdIn(body);
  const fee = feeIn(body);
  return { transId: transactionId(), fee, ...giftsAfterPayment(platform, { account, user, fee, mchId }) };
}

/** Where the holder pays: one of the card's stores, the first without `locationId`. */
function storeIn(body: JsonObject, { base: { location_id_list: stores = [] } }: Card): number {
  const id = numberOf(body, 'locationId') ?? Number(stores[0] ?? 0);
  if (stores.length > 0 && !stores.map(Number).includes(id)) notNow(`the card does not hold in store ${id}`);
  return id;
}

/** Twenty-eight digits, as WeChat Pay's. */
function transactionId(): string {
  return Array.from({ length: 28 }, () => randomInt(10)).join('');
}
