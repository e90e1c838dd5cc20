import type { PoiBaseInfo } from '#server/wechat/wire/index';

/** A merchant's store (门店). Times in seconds. */
export interface Poi {
  /** poi_id: digits. */
  id: string;
  appid: string;
  info: PoiBaseInfo;
  status: 'reviewing' | 'approved' | 'refused';
  /** When it, or its last change, was handed in for review. */
  submitTime: number;
  /** What it was before /cgi-bin/poi/updatepoi; a review decides whether the change stays. */
  infoBeforeUpdate?: PoiBaseInfo;
  /** What the last review said. */
  reviewMsg?: string;
  /** Made by /card/location/batchadd: usable while it is under review. */
  legacy?: true;
  deleted?: true;
  /** The card that the store's mini-program shows; /card/storewxa/set. */
  cardId?: string;
}

/** A reviewer has something to decide: the store, or a change of it. */
export function waitsForReview({ status, infoBeforeUpdate, deleted }: Poi): boolean {
  return !deleted && (status === 'reviewing' || infoBeforeUpdate !== undefined);
}

/** Cards may name it. */
export function isUsable({ status, legacy, deleted }: Poi): boolean {
  return !deleted && (status === 'approved' || (status === 'reviewing' && legacy === true));
}

/** As people read it: `麦当劳(艺苑路店)`. */
export function poiName({ info: { business_name, branch_name } }: Poi): string {
  return branch_name ? `${business_name}(${branch_name})` : business_name;
}
