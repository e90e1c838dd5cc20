import type { CardType } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { statusAt } from '../state/sub-merchant';
import { tradeNumbered } from './apply-protocol';
import { ownSubMerchant } from './own-sub-merchant';

interface NewCard {
  type: CardType;
  base: { sub_merchant_info?: { merchant_id?: unknown } };
  own: JsonObject;
}

/**
 * Whether the card's sub-merchant may have it: 40139 unless it is one of the account's, 40140 unless it is approved
 * and its letter holds, 45042 for a type that is closed to sub-merchants, 45160 when its trade has no such card.
 */
export function checkSubMerchantCard(platform: CardPlatform, account: Account, card: NewCard): void {
  const { sub_merchant_info } = card.base;
  if (!sub_merchant_info) return;
  const one = ownSubMerchant(platform, account, sub_merchant_info.merchant_id);
  if (statusAt(one, platform.clock.seconds()) !== 'APPROVED') refuse(40140);
  const closed = platform.config.subMerchantMemberCard === 'refused' && card.type === 'MEMBER_CARD';
  if (closed || card.type === 'GENERAL_CARD') refuse(45042);
  const trade = tradeNumbered(one.info.primary_category_id, one.info.secondary_category_id);
  if (card.own.supply_balance === true && trade?.can_choose_prepaid_card !== 1) refuse(45160);
}
