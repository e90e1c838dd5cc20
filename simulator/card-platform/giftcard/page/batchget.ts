import type { ApiCall } from '../../http/endpoint';

/** POST /card/giftcard/page/batchget: every page of the account. */
export function giftcardPageBatchget({ platform, account }: ApiCall): { page_id_list: string[] } {
  return { page_id_list: platform.store.giftPagesOfAccount(account.appid).map(({ pageId }) => pageId) };
}
