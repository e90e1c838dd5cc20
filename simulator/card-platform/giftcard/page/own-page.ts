import { refuse } from '../../errors/wechat-error';
import type { ApiCall } from '../../http/endpoint';
import type { GiftPage } from '../../state/gift-card';

/** The account's page with this id, else 81011. */
export function ownPage({ platform, account }: ApiCall, pageId: unknown): GiftPage {
  const page = platform.store.giftPages.get(String(pageId ?? ''));
  return page?.appid === account.appid ? page : refuse(81011);
}
