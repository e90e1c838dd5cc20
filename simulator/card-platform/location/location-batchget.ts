import type { CardLocationBatchgetAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isUsable, type Poi } from '../state/poi';

type Location = CardLocationBatchgetAnswer['location_list'][number];

/** POST /card/location/batchget: the stores that cards may name; a `count` of 0 means all. */
export function locationBatchget({ platform, account, body }: ApiCall) {
  const offset = wholeNumber(body.offset ?? 0);
  const count = wholeNumber(body.count ?? 0);
  const usable = platform.store.poisOfAccount(account.appid).filter(isUsable);
  const page = usable.slice(offset, count === 0 ? undefined : offset + count);
  return { location_list: page.map(locationOf), count: page.length };
}

function locationOf({ id, info }: Poi): Location {
  const { business_name, telephone, province, city, district = '', address, longitude, latitude } = info;
  return {
    location_id: id,
    business_name,
    phone: telephone,
    address: `${province}${city}${district}${address}`,
    longitude: String(longitude),
    latitude: String(latitude),
  };
}

function wholeNumber(value: unknown): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : refuse(40097);
}
