import type { ApiCall } from '../http/endpoint';
import { ownPoi } from './own-poi';
import { poiView } from './poi-view';

/** POST /cgi-bin/poi/getpoi. */
export function getpoi(call: ApiCall) {
  return { business: { base_info: poiView(ownPoi(call, call.body.poi_id), call.platform.config) } };
}
