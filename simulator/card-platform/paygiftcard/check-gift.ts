import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { needsCode } from '../state/card';
import type { PayGiftRule } from '../state/pay-gift-rule';

const GET_LIMIT_MAX = 50;

/** Whether payments may give this card: the account's own, of the rule's kind, without custom codes. */
export function checkGift(
  { platform, account }: ApiCall,
  { type, gift }: Pick<PayGiftRule, 'type' | 'gift'>,
) {
  const card = platform.store.cards.get(gift.card_id);
  if (card?.appid !== account.appid || card.status === 'CARD_STATUS_DELETE') {
    return refuse(platform.config.payGiftUnknownCard);
  }
  const ofMembers = type === 'RULE_TYPE_PAY_MEMBER_CARD';
  if (ofMembers !== (card.type === 'MEMBER_CARD')) refuse(ofMembers ? 72003 : 40071);
  if (card.base.get_limit > GET_LIMIT_MAX) refuse(72009);
  if (needsCode(card)) refuse(40150);
}
