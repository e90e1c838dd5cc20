import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { ownPoi } from './own-poi';

/** POST /cgi-bin/poi/delpoi: not while a review is under way. Cards keep the id, which leads nowhere then. */
export function delpoi(call: ApiCall): object {
  const poi = ownPoi(call, call.body.poi_id);
  if (poi.status === 'reviewing') refuse(65117);
  call.platform.store.pois.put({ ...poi, deleted: true });
  return {};
}
