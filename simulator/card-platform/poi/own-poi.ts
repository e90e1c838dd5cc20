import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Poi } from '../state/poi';

/** The account's own store that a request names: 65115 without one, 65116 when it was deleted. */
export function ownPoi({ platform, account }: ApiCall, poiId: unknown): Poi {
  const poi = platform.store.pois.get(String(poiId ?? ''));
  if (poi?.appid !== account.appid) return refuse(65115);
  return poi.deleted ? refuse(65116) : poi;
}
