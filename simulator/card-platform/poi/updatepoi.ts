import type { PoiBaseInfo } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { JsonObject } from '../http/json';
import { ownPoi } from './own-poi';
import { baseInfoOf, readPhotos, readServices, textIn } from './read-poi';

/** What a merchant may change about a store; name, place and coordinates stay. */
const changeable = [
  'sid',
  'telephone',
  'photo_list',
  'recommend',
  'special',
  'introduction',
  'open_time',
  'avg_price',
];

/** POST /cgi-bin/poi/updatepoi: shown at once, decided by a review; an empty member changes nothing. */
export function updatepoi(call: ApiCall): object {
  const { platform, body } = call;
  const source = baseInfoOf(body);
  const poi = ownPoi(call, source.poi_id);
  if (poi.status !== 'approved') refuse(65106);
  if (poi.infoBeforeUpdate) refuse(65107);
  const sent = Object.entries(source).filter(([name]) => changeable.includes(name));
  const others = Object.keys(source).filter((name) => name !== 'poi_id' && !changeable.includes(name));
  if (others.length > 0 && platform.config.storeBaseFields === 'refused') refuse(40097, { tail: others[0]! });
  const info = { ...poi.info, ...readChanges(Object.fromEntries(sent)) };
  const submitTime = platform.clock.seconds();
  platform.store.pois.put({ ...poi, info, infoBeforeUpdate: poi.info, submitTime });
  return {};
}

function readChanges(source: JsonObject): Partial<PoiBaseInfo> {
  const telephone = textIn(source, 'telephone');
  return {
    ...readServices(source),
    ...(telephone && { telephone }),
    ...(source.photo_list !== undefined && { photo_list: readPhotos(source.photo_list) }),
  };
}
