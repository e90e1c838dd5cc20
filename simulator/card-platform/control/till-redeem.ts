import { type Coupon, consume, consumeRefusal, type Redemption } from '../codes/consume';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import { textOf } from './control-body';
import { notNow } from './control-error';
import { couponIn, need, said, tillOf } from './till-body';
import { userNamed } from './users';

/** 网页核销. */
export function webRedeem(platform: CardPlatform, body: JsonObject): object {
  return redeem(platform, couponIn(platform, body), { ConsumeSource: 'FROM_MP' });
}

/** 卡券商户助手, on a redeemer's phone. */
export function helperRedeem(platform: CardPlatform, body: JsonObject): object {
  const coupon = couponIn(platform, body);
  const user = userNamed(platform, need(body, 'user'));
  if (!tillOf(platform, coupon.account).redeemers.includes(user.id)) notNow(`${user.id} is no redeemer`);
  const StaffOpenId = platform.openid(coupon.account.appid, user.id);
  return redeem(platform, coupon, { ConsumeSource: 'FROM_MOBILE_HELPER', StaffOpenId });
}

/** 自助核销, on the holder's phone. */
export function selfRedeem(platform: CardPlatform, body: JsonObject): object {
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

export function redeem(platform: CardPlatform, coupon: Coupon, redemption: Redemption): object {
  unlessRefused(platform, coupon);
  consume(platform, coupon, redemption);
  return { cardId: coupon.card.id, code: coupon.userCard.code };
}

export function unlessRefused(platform: CardPlatform, coupon: Coupon): void {
  const refusal = consumeRefusal(platform, coupon);
  if (refusal) notNow(said(refusal));
}
