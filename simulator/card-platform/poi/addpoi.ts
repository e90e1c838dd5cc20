import type { ApiCall } from '../http/endpoint';
import { newPoi } from './new-poi';
import { baseInfoOf, readPoi } from './read-poi';

/** POST /cgi-bin/poi/addpoi: a new store, waiting for review. */
export function addpoi(call: ApiCall): { poi_id?: number } {
  const { id } = newPoi(call, readPoi(baseInfoOf(call.body)));
  return call.platform.config.poiIdBeforeReview === 'given' ? { poi_id: Number(id) } : {};
}
