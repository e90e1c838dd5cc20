import type { AppId, CardId } from '#domain/brand';
import type { PlatformCard } from '#domain/card';
import { cardFromWire } from './card-from-wire';
import type { WechatHttp } from './http';
import type { CardBatchgetAnswer, CardBatchgetRequest, CardGetAnswer, CardIdRequest } from './wire/index';

/** The most that WeChat gives at a time. */
const PAGE = 50;

/** The endpoints under /card that are about cards. Reference §2.3, §2.4. */
export function createCardApi(http: WechatHttp, account: AppId) {
  async function batchget(offset: number): Promise<CardBatchgetAnswer> {
    const body: CardBatchgetRequest = { offset, count: PAGE };
    return http.read<CardBatchgetAnswer>({ path: '/card/batchget', body });
  }

  return {
    /** A card with its stock; null when it is no coupon. An unknown id is refused with 40073. */
    async get(cardId: CardId): Promise<PlatformCard | null> {
      const body: CardIdRequest = { card_id: cardId };
      const { card } = await http.read<CardGetAnswer>({ path: '/card/get', body });
      return cardFromWire(cardId, account, card);
    },

    /** The ids of all cards of the account, deleted ones too. */
    async allIds(): Promise<CardId[]> {
      const ids: string[] = [];
      for (;;) {
        const { card_id_list, total_num } = await batchget(ids.length);
        ids.push(...card_id_list);
        if (card_id_list.length === 0 || ids.length >= total_num) return ids as CardId[];
      }
    },
  };
}

export type CardApi = ReturnType<typeof createCardApi>;
