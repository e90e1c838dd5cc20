import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { flagIn, hasCenterCell } from './cell-flags';
import { ownCard } from './own-card';

/** POST /card/selfconsumecell/set: 自助核销 on the card; `need_verify_cod` is spelt as WeChat spells it. */
export function selfconsumecellSet(call: ApiCall): object {
  const { selfConsumeCell: _, ...card } = ownCard(call);
  const open = flagIn(call, 'is_open', false);
  const cell = {
    needVerifyCode: flagIn(call, 'need_verify_cod', false),
    needRemarkAmount: flagIn(call, 'need_remark_amount', false),
  };
  if (open) {
    if (hasCenterCell(card) || card.payCell) refuse(45046);
    if (card.advanced.share_friends && !cell.needVerifyCode) refuse(40153);
  }
  call.platform.store.cards.put(open ? { ...card, selfConsumeCell: cell } : card);
  return {};
}
