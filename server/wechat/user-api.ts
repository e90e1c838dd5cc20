import type { AccountOpenId, CardId, CouponCode } from '#domain/brand';
import type { WechatHttp } from './http';
import type { UserCardListAnswer, UserCardListRequest } from './wire/index';

/** The endpoints under /card/user. Reference §2.16. */
export function createUserApi(http: WechatHttp) {
  return {
    /** The codes of a card that a person can still use; the openid is the Official Account's. */
    async cardList(openid: AccountOpenId, cardId: CardId): Promise<CouponCode[]> {
      const body: UserCardListRequest = { openid, card_id: cardId };
      const { card_list } = await http.read<UserCardListAnswer>({ path: '/card/user/getcardlist', body });
      return card_list.map(({ code }) => code as CouponCode);
    },
  };
}

export type UserApi = ReturnType<typeof createUserApi>;
