import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { openidOf } from '../state/identity';

const DETAIL = "the card's quantity is equal to 0";

/** card_sku_remind: told once whenever a card's stock becomes empty. Reference §5.3. */
export function remindOfStock(platform: CardPlatform, account: Account, cardId: string): void {
  const openid = openidOf(account.appid, 'merchant');
  platform.announce(account, 'card_sku_remind', openid, { CardId: cardId, Detail: DETAIL });
}
