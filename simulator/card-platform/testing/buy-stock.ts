import type { CodeDecryptAnswer, PayGetpaypriceAnswer, QrcodeCreateAnswer } from '#server/wechat/wire/index';
import type { ScanResult } from '../claim/claim-answers';
import { aFriendsCoupon } from './a-friends-coupon';
import type { TestPlatform } from './a-platform';

type Merchant = Pick<TestPlatform, 'get' | 'post' | 'createApproved'>;

/** Opens the coin account if need be and buys this much stock. */
export async function buyStock(wechat: Merchant, card_id: string, quantity: number): Promise<void> {
  await wechat.get('/card/pay/activate');
  const { order_id } = await wechat.post<PayGetpaypriceAnswer>('/card/pay/getpayprice', {
    card_id,
    quantity,
  });
  const { errcode, errmsg } = await wechat.post('/card/pay/confirm', { card_id, order_id, quantity });
  if (errcode !== 0) throw new Error(String(errmsg));
}

/** A 朋友的券 that everyone may claim, with stock. */
export async function aStockedCoupon(
  wechat: Merchant,
  card: object = aFriendsCoupon(),
  quantity = 10,
): Promise<string> {
  const cardId = await wechat.createApproved(card);
  await buyStock(wechat, cardId, quantity);
  return cardId;
}

/** Claims by scanning the card's QR code, as 朋友的券 are claimed. */
export async function claimByScan(wechat: TestPlatform, card_id: string, user = 'chen'): Promise<ScanResult> {
  const action_info = { card: { card_id } };
  const body = { action_name: 'QR_CARD', action_info };
  const { ticket } = await wechat.post<QrcodeCreateAnswer>('/card/qrcode/create', body);
  return wechat.control<ScanResult>(`/users/${user}/scan`, { ticket });
}

/** The same, and which code it was. */
export async function scannedCode(wechat: TestPlatform, cardId: string, user = 'chen'): Promise<string> {
  const { cardList } = await claimByScan(wechat, cardId, user);
  const encrypt_code = cardList[0]!.code;
  return (await wechat.post<CodeDecryptAnswer>('/card/code/decrypt', { encrypt_code })).code;
}
