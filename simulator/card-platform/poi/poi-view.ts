import type { PoiBaseInfo, PoiState } from '#server/wechat/wire/index';
import type { Poi } from '../state/poi';
import type { PlatformConfig } from '../state/switches';

const availableStates = { reviewing: 2, approved: 3, refused: 4 } as const;

/** A store as the merchant reads it: with the changes that still wait. */
export function poiView(poi: Poi, { poiIdBeforeReview }: PlatformConfig): PoiBaseInfo & PoiState {
  const withheld = poiIdBeforeReview === 'withheld' && poi.status !== 'approved';
  return {
    ...poi.info,
    ...(!withheld && { poi_id: poi.id }),
    available_state: availableStates[poi.status],
    update_status: poi.infoBeforeUpdate ? 1 : 0,
  };
}
