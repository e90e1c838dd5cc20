import type { Store } from './platform-types';
import { getJson, postJson } from './request';

const control = '/platform/simulator';

/** Stores (门店) and their review. */
export const stores = {
  all: (signal?: AbortSignal) => getJson<Store[]>(`${control}/pois`, signal),
  review: (poiId: string, result: 'pass' | 'refuse', msg: string) =>
    postJson<Store>(`${control}/pois/${encodeURIComponent(poiId)}/review`, { result, msg }),
};
