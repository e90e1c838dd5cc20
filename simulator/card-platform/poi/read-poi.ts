import type { PoiBaseInfo } from '#server/wechat/wire/index';
import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import { isCdnUrl } from '../media/wechat-cdn';
import { isCategory } from './categories';

/** 1 火星坐标, 2 to 6 those of other maps (since 2016-11-29). */
const OFFSET_TYPE_MAX = 6;
const TELEPHONE = /^\d+(-\d+)*$/;

/** Texts that a store must have, and what a missing one answers. */
const required: Readonly<Record<string, ErrorCode>> = {
  business_name: 65109,
  province: 65113,
  city: 65112,
  address: 65110,
  telephone: 65111,
};
const optional = [
  'sid',
  'branch_name',
  'district',
  'recommend',
  'special',
  'introduction',
  'open_time',
] as const;

/** `business.base_info` of a request, else 40097. */
export function baseInfoOf({ business }: JsonObject): JsonObject {
  if (!isObject(business) || !isObject(business.base_info)) return refuse(40097, { tail: 'business' });
  return business.base_info;
}

type Place = Omit<PoiBaseInfo, 'photo_list'>;

/** A new store, checked; 65104 to 65114 name what is wrong, 40097 anything else. */
export function readPoi(source: JsonObject): PoiBaseInfo {
  return { ...readPlace(source), photo_list: readPhotos(source.photo_list ?? []) };
}

/** All but the photos. */
export function readPlace(source: JsonObject): Place {
  const texts = Object.entries(required).map(([name, errcode]) => [
    name,
    textIn(source, name) || refuse(errcode),
  ]);
  return {
    ...(Object.fromEntries(texts) as Place),
    ...readServices(source),
    categories: readCategories(source.categories),
    offset_type: numberIn(source, 'offset_type', 1, OFFSET_TYPE_MAX),
    longitude: numberIn(source, 'longitude', -180, 180),
    latitude: numberIn(source, 'latitude', -90, 90),
  };
}

/** The members that need not be there, as far as they are. */
export function readServices(source: JsonObject): Partial<PoiBaseInfo> {
  const texts = optional.filter((name) => textIn(source, name)).map((name) => [name, textIn(source, name)]);
  const { avg_price: price } = source;
  const priced = price !== undefined && { avg_price: numberIn(source, 'avg_price', 1, 1_000_000) };
  return { ...Object.fromEntries(texts), ...priced };
}

/** Digits, the parts joined by `-`. */
export function readTelephone(telephone: string): string {
  return TELEPHONE.test(telephone) ? telephone : refuse(65111);
}

/** At least one picture on WeChat's servers: 65114, 65105. */
export function readPhotos(list: unknown): PoiBaseInfo['photo_list'] {
  if (!Array.isArray(list)) return refuse(40097, { tail: 'photo_list' });
  if (list.length === 0) refuse(65114);
  return list.map((photo: unknown) => {
    const url = isObject(photo) ? photo.photo_url : undefined;
    return typeof url === 'string' && isCdnUrl(url) ? { photo_url: url } : refuse(65105);
  });
}

function readCategories(list: unknown): string[] {
  const valid = Array.isArray(list) && list.length > 0 && list.every(isCategory);
  return valid ? list : refuse(65104);
}

/** The text of a member, '' when it is absent. */
export function textIn(source: JsonObject, name: string): string {
  const value = source[name] ?? '';
  if (typeof value !== 'string') return refuse(40097, { tail: name });
  return name === 'telephone' && value !== '' ? readTelephone(value) : value;
}

/** Coordinates come as numbers and as texts. */
function numberIn(source: JsonObject, name: string, min: number, max: number): number {
  const value = source[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const valid = typeof number === 'number' && number >= min && number <= max;
  return valid ? number : refuse(40097, { tail: name });
}
