import type { PoiAddpoiAnswer } from '#server/wechat/wire/index';
import { defaultAccount } from '../state/default-world';
import { aCard } from './a-card';
import { aFriendsCoupon } from './a-friends-coupon';
import { aGiftShop } from './a-gift-shop';
import { aMember } from './a-member';
import { aPayGiftRule } from './a-pay-gift-rule';
import type { TestPlatform } from './a-platform';
import { aStore } from './a-store';
import { aSubMerchant } from './a-sub-merchant';
import { aStockedCoupon, scannedCode } from './buy-stock';

/** What stands in for the printed values of these members. */
export type Ids = Readonly<Record<string, unknown>>;
type Making = (wechat: TestPlatform) => Promise<Ids>;

const { appid } = defaultAccount;
const openidOf = (wechat: TestPlatform, user: string) => wechat.platform.openid(appid, user);

/** An approved card, and a claimed code of it where a call wants one. */
const approved =
  (card: object = aCard()): Making =>
  async (wechat) => ({ card_id: await wechat.createApproved(card) });

const claimed =
  (card: object = aCard(), ext: object = {}): Making =>
  async (wechat) => {
    const card_id = await wechat.createApproved(card);
    return { card_id, code: await wechat.claimedCode('chen', card_id, ext) };
  };

const member: Making = async (wechat) => {
  const { cardId, code } = await aMember(wechat);
  await wechat.post('/card/membercard/activate', { membership_number: 'A1', code, card_id: cardId });
  return { card_id: cardId, code };
};

/** The form of a 一键激活 card, filled in: what the merchant reads with the ticket. */
const filledForm: Making = async (wechat) => {
  const after = { wx_activate_after_submit: true, wx_activate_after_submit_url: 'https://shop.example.com/' };
  const { cardId, code } = await aMember(wechat, { wx_activate: true, ...after });
  const required_form = { common_field_id_list: ['USER_FORM_INFO_FLAG_MOBILE'] };
  await wechat.post('/card/membercard/activateuserform/set', { card_id: cardId, required_form });
  const fields = { USER_FORM_INFO_FLAG_MOBILE: '15521328888' };
  const { activateTicket } = await wechat.control<{ activateTicket: string }>(
    `/users/chen/cards/${code}/submit-form`,
    { fields },
  );
  return { card_id: cardId, activate_ticket: activateTicket };
};

const formMember: Making = async (wechat) => ({
  card_id: (await aMember(wechat, { wx_activate: true })).cardId,
});

const followers: Making = async (wechat) => {
  for (const user of ['chen', 'lin']) {
    await wechat.control(`/users/${user}/follow`, { account: appid });
    await wechat.control(`/users/${user}/speak`, { account: appid });
  }
  return { card_id: await wechat.createApproved(), touser: openidOf(wechat, 'chen') };
};

const marked: Making = async (wechat) => {
  const card_id = await aStockedCoupon(wechat, aFriendsCoupon());
  return { card_id, code: await scannedCode(wechat, card_id), openid: openidOf(wechat, 'chen') };
};

const deposited: Making = async (wechat) => {
  const base = {
    use_custom_code: true,
    get_custom_code_mode: 'GET_CUSTOM_CODE_MODE_DEPOSIT',
    sku: { quantity: 0 },
  };
  return { card_id: await wechat.createApproved(aCard({ base })) };
};

const store: Making = async (wechat) => {
  const { poi_id } = await wechat.post<PoiAddpoiAnswer>('/cgi-bin/poi/addpoi', aStore());
  await wechat.control(`/pois/${poi_id}/review`, { result: 'pass' });
  return { poi_id, card_id: await wechat.createApproved() };
};

const giftCard: Making = async (wechat) => {
  const shop = await aGiftShop(wechat);
  const { order_id } = await shop.buy();
  const { card_list } = await shop.act('chen', order_id, 'accept');
  await wechat.post('/card/giftcard/pay/whitelist/add', { sub_mch_id: '1900015421' });
  return {
    card_id: shop.cardId,
    page_id: shop.pageId,
    order_id,
    code: card_list[0]?.code,
    wxa_appid: defaultAccount.miniPrograms[0]?.appid,
  };
};

const priced: Making = async (wechat) => {
  const card_id = await wechat.createApproved(aFriendsCoupon());
  await wechat.get('/card/pay/activate');
  const { order_id } = await wechat.post('/card/pay/getpayprice', { card_id, quantity: '1' });
  return { card_id, order_id };
};

const paid: Making = async (wechat) => {
  await wechat.get('/card/pay/activate');
  const { order_id } = await wechat.post('/card/pay/recharge', { coin_count: 1 });
  return { order_id };
};

const rule: Making = async (wechat) => {
  const card = await wechat.createApproved();
  const { rule_id } = await wechat.post('/card/paygiftcard/add', aPayGiftRule(card));
  return { rule_id };
};

const subMerchant: Making = async (wechat) => {
  const { info } = await wechat.post<{ info: { merchant_id: number } }>(
    '/card/submerchant/submit',
    aSubMerchant(),
  );
  return { merchant_id: info.merchant_id, end_time: aSubMerchant().info.end_time };
};

/** By the beginning of a path; the longest that fits counts. */
const worlds: Readonly<Record<string, Making>> = {
  '/card/code/get': claimed(),
  '/card/code/mark': marked,
  '/card/code/update': claimed(aCard({ base: { use_custom_code: true } }), { code: 'own-1' }),
  '/card/code/unavailable': claimed(),
  '/card/code/deposit': deposited,
  '/card/code/getdepositcount': deposited,
  '/card/code/checkcode': deposited,
  '/card/pay/getpayprice': priced,
  '/card/pay/confirm': priced,
  '/card/pay/getorder': paid,
  '/card/pay/getorderlist': paid,
  '/card/membercard': member,
  '/card/membercard/activateuserform/set': formMember,
  '/card/membercard/activate/geturl': formMember,
  '/card/membercard/activatetempinfo/get': filledForm,
  '/datacube/getcardmembercarddetail': member,
  '/card/paycell/set': approved(aCard({ base: { location_id_list: [1] } })),
  '/card/paygiftcard/add': async (wechat) => ({
    card_id: (await aMember(wechat)).cardId,
    end_time: aSubMerchant().info.end_time,
  }),
  '/card/paygiftcard': rule,
  '/card/movieticket': claimed(aCard({ type: 'MOVIE_TICKET' })),
  '/card/boardingpass': claimed(aCard({ type: 'BOARDING_PASS' })),
  '/card/meetingticket': claimed(aCard({ type: 'MEETING_TICKET' })),
  '/card/generalcard': giftCard,
  '/card/giftcard': giftCard,
  '/cgi-bin/poi': store,
  '/card/storewxa': store,
  '/card/submerchant': subMerchant,
  '/cgi-bin/message': followers,
  '/cgi-bin/message/mass/send': async (wechat) => ({
    ...(await followers(wechat)),
    touser: [openidOf(wechat, 'chen'), openidOf(wechat, 'lin')],
  }),
  '/cgi-bin/message/mass/sendall': followers,
  '/cgi-bin/clear_quota': async () => ({ appid }),
  '/cgi-bin/stable_token': async () => ({ appid, secret: defaultAccount.secret }),
  '/card/user/getcardlist': async (wechat) => ({
    ...(await claimed()(wechat)),
    openid: openidOf(wechat, 'chen'),
  }),
};

/** Makes what the sample of this call speaks of, and says which ids it got. */
export function idsFor(wechat: TestPlatform, path: string): Promise<Ids> {
  const starts = Object.keys(worlds).filter((start) => path.startsWith(start));
  const [start = ''] = starts.sort((one, other) => other.length - one.length);
  const make = worlds[start] ?? approved();
  return make(wechat);
}
