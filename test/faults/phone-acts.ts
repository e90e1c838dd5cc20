import type { AddCardResult, PackedCoupon, Person, PlatformClient } from '../fixtures/platform-client';
import type { History } from './history';

type Refusable = { error?: string };

/** What people do in WeChat itself, each an operation; what WeChat does not allow is answered with an error. */
export function phoneActs({ control, pack }: PlatformClient, history: History) {
  async function act<Answer extends Refusable>(
    name: string,
    path: string,
    body: object = {},
  ): Promise<Answer> {
    const answer = await control<Answer>(path, body);
    history.acted(name, answer.error === undefined);
    return answer;
  }

  const onCard =
    (name: string) =>
    ({ userId }: Person, { code, cardId }: PackedCoupon, more: object = {}) =>
      act(name, `/users/${userId}/cards/${code}/${name}`, { cardId, ...more });

  return {
    pack,

    /** Says yes on the claim page; false when WeChat refuses. */
    async sayYes({ userId }: Person, cardId: string, cardExt: string): Promise<string | null> {
      const body = { cardList: [{ cardId, cardExt }], confirm: true };
      const { cardList } = await control<AddCardResult>(`/users/${userId}/add-card`, body);
      const added = cardList?.[0];
      history.acted('addCard', added?.isSuccess === true);
      return added?.isSuccess ? added.code : null;
    },

    scan: ({ userId }: Person, ticket: string) => act('scan', `/users/${userId}/scan`, { ticket }),

    async befriend({ userId }: Person, friend: Person): Promise<void> {
      await control(`/users/${userId}/friends`, { add: [friend.userId] });
    },

    gift: onCard('gift'),
    acceptGift: onCard('accept-gift'),
    returnGift: onCard('return-gift'),
    delete: onCard('delete'),

    redeemInWeb: ({ code, cardId }: PackedCoupon) => act('web-redeem', '/till/web-redeem', { code, cardId }),
    redeemByHelper: ({ code, cardId }: PackedCoupon, { userId }: Person) =>
      act('helper-redeem', '/till/helper-redeem', { code, cardId, user: userId }),
  };
}
