import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { flagIn, hasCenterCell } from './cell-flags';
import { hasStores } from './has-stores';
import { ownCard } from './own-card';

/** POST /card/paycell/set: 微信买单 on the card; needs WeChat Pay, stores, and the middle of the card. */
export function paycellSet(call: ApiCall): object {
  const { platform, account } = call;
  const { payCell: _, ...card } = ownCard(call);
  const open = flagIn(call, 'is_open', true);
  if (open) {
    if (!account.permissions.includes('wechat-pay')) refuse(43008);
    if (!hasStores(platform, card)) refuse(43017);
    if (hasCenterCell(card)) refuse(40145);
    if (card.selfConsumeCell) refuse(45046);
  }
  platform.store.cards.put(open ? { ...card, payCell: true } : card);
  return {};
}
