import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { openidOf } from '../state/identity';
import { type Poi, waitsForReview } from '../state/poi';

export interface PoiReview {
  result: 'pass' | 'refuse';
  /** What the merchant reads. */
  msg: string;
}

/** Writes the result down; false when there is nothing to review. */
export function reviewPoi(platform: CardPlatform, account: Account, poi: Poi, review: PoiReview): boolean {
  if (!waitsForReview(poi)) return false;
  const { infoBeforeUpdate, ...rest } = poi;
  const passed = review.result === 'pass';
  if (infoBeforeUpdate) {
    // the store itself stays approved, whatever becomes of the change
    const info = passed ? poi.info : infoBeforeUpdate;
    platform.store.pois.put({ ...rest, info, reviewMsg: review.msg });
    if (platform.config.storeUpdateNotice === 'none') return true;
  } else {
    platform.store.pois.put({ ...rest, status: passed ? 'approved' : 'refused', reviewMsg: review.msg });
  }
  notify(platform, account, poi, review);
  return true;
}

function notify(platform: CardPlatform, account: Account, poi: Poi, { result, msg }: PoiReview): void {
  platform.announce(account, 'poi_check_notify', openidOf(account.appid, 'merchant'), {
    UniqId: poi.info.sid ?? '',
    PoiId: poi.id,
    Result: result === 'pass' ? 'succ' : 'fail',
    Msg: msg,
  });
}
