import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { isUsable } from '../state/poi';

/** Seed 002: location_id_list is a string(3072), its ids joined by commas. */
const LIST_BYTES = 3072;

/** Whether cards of this account may name these stores: 45025, 40072 for what is no id, 40098. */
export function checkStores(platform: CardPlatform, account: Account, ids: readonly unknown[] = []): void {
  if (Buffer.byteLength(ids.join(',')) > LIST_BYTES) refuse(45025);
  for (const id of ids) {
    if (!/^[1-9]\d*$/.test(String(id))) refuse(40072);
    checkStore(platform, account, String(id));
  }
}

/** A store that is known must be the account's own and approved; the switch decides about any other id. */
function checkStore({ store, config }: CardPlatform, { appid }: Account, id: string): void {
  const poi = store.pois.get(id);
  if (poi) {
    if (poi.appid !== appid || !isUsable(poi)) refuse(40098);
  } else if (config.unknownStore !== 'accepted') {
    refuse(config.unknownStore);
  }
}
