import { refuse, WechatError } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject, type JsonObject } from '../http/json';
import { newPoi } from '../poi/new-poi';
import { readPlace } from '../poi/read-poi';

/** POST /card/location/batchadd: stores before there was POI, usable at once; -1 and 40093 for what is wrong. */
export function locationBatchadd(call: ApiCall): { location_id_list: number[] } {
  const list = call.body.location_list;
  if (!Array.isArray(list) || list.length === 0) return refuse(41011, { tail: 'location_list' });
  const location_id_list = list.map((source: unknown) => addOne(call, source));
  if (!location_id_list.includes(-1)) return { location_id_list };
  return refuse(40093, { members: { location_id_list } });
}

function addOne(call: ApiCall, source: unknown): number {
  if (!isObject(source)) return -1;
  try {
    return Number(newPoi(call, infoOf(source), true).id);
  } catch (error) {
    if (error instanceof WechatError) return -1;
    throw error;
  }
}

function infoOf(source: JsonObject) {
  const { category, ...rest } = source;
  return { ...readPlace({ ...rest, categories: [category], offset_type: 1 }), photo_list: [] };
}
