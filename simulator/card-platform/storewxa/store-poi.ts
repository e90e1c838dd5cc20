import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Poi } from '../state/poi';

/** The account's store whose mini-program a request is about: 41011 without poi_id, 46005, 65116, 65118. */
export function storePoi({ platform, account, body }: ApiCall): Poi {
  const { poi_id: id } = body;
  if (id === undefined || id === null || id === '') return refuse(41011, { tail: 'poi_id' });
  const poi = platform.store.pois.get(String(id));
  if (poi?.appid !== account.appid) return refuse(46005);
  if (poi.deleted) refuse(65116);
  return poi.status === 'approved' ? poi : refuse(65118);
}
