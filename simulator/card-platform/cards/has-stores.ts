import type { CardPlatform } from '../platform';
import type { Card } from '../state/card';
import { isUsable } from '../state/poi';

/** Whether the card holds in some store: its own list, or all of the account with use_all_locations. */
export function hasStores({ store, config }: CardPlatform, { appid, base }: Card): boolean {
  if (base.location_id_list?.length) return true;
  if (!base.use_all_locations) return false;
  return config.unknownStore === 'accepted' || store.poisOfAccount(appid).some(isUsable);
}
