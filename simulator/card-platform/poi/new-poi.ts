import { randomInt } from 'node:crypto';
import type { PoiBaseInfo } from '#server/wechat/wire/index';
import type { ApiCall } from '../http/endpoint';
import type { Poi } from '../state/poi';
import type { Store } from '../state/store';

/** WeChat's own ids have nine digits. */
const [FIRST_ID, LAST_ID] = [200_000_000, 1_000_000_000];

/** Keeps a store that waits for review. */
export function newPoi({ platform, account }: ApiCall, info: PoiBaseInfo, legacy?: true): Poi {
  return platform.store.pois.put({
    id: newId(platform.store),
    appid: account.appid,
    info,
    status: 'reviewing',
    submitTime: platform.clock.seconds(),
    ...(legacy && { legacy }),
  });
}

function newId(store: Store): string {
  const id = String(randomInt(FIRST_ID, LAST_ID));
  return store.pois.get(id) ? newId(store) : id;
}
