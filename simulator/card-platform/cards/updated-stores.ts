import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import { checkStores } from './check-stores';

/** The location_id_list of an update; a 朋友的券 (41025) and an open 微信买单 (43017) cannot do without stores. */
export function updatedStores({ platform, account }: ApiCall, card: Card, places: unknown): number[] {
  const list = withoutZero(places);
  if (list.length === 0 && card.advanced.share_friends) refuse(41025);
  if (list.length === 0 && card.payCell && !card.base.use_all_locations) refuse(43017);
  checkStores(platform, account, list);
  return list;
}

/** A zero takes every store away; reference §2.5. */
function withoutZero(places: unknown): number[] {
  if (places === 0 || places === '0' || places === '') return [];
  const list = Array.isArray(places) ? places : refuse(47001);
  return list.length === 1 && Number(list[0]) === 0 ? [] : list;
}
