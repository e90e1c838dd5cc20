import type { ApiCall } from '../http/endpoint';
import { statusName } from '../regimes/status-name';
import type { Card } from '../state/card';
import { cardColors } from './colors';
import { detailKey } from './offer-rules';
import { ownCard } from './own-card';

/** POST /card/get: deleted cards stay readable. The colour comes back as a hex value. */
export function cardGet(call: ApiCall) {
  const card = ownCard(call);
  const detail = {
    base_info: { ...storedBaseInfo(card), status: statusName(card.status, call.platform.config) },
    advanced_info: storedAdvancedInfo(card),
    ...card.own,
  };
  return { card: { card_type: card.type, [detailKey(card.type)]: detail } };
}

function storedBaseInfo({ id, appid, base, status, quantity, totalQuantity, createTime, updateTime }: Card) {
  return {
    id,
    ...base,
    color: cardColors[base.color]!,
    sku: { quantity, total_quantity: totalQuantity },
    status,
    create_time: createTime,
    update_time: updateTime,
    area_code_list: [],
    appid,
  };
}

/** Live answers always carry the lists, empty when unset; reference §2.3. */
function storedAdvancedInfo({ advanced }: Card) {
  return {
    time_limit: [],
    text_image_list: [],
    business_service: [],
    consume_share_card_list: [],
    share_friends: false,
    ...advanced,
    abstract: { icon_url_list: [], ...advanced.abstract },
  };
}
