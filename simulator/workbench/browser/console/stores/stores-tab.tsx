import { Empty, Shown } from '../../parts/shown';
import { stores } from '../../world/stores';
import { useResource } from '../../world/use-resource';
import { inOrder } from './in-order';
import { StoreItem } from './store-item';

/** Every store of the platform, with its review. */
export function StoresTab() {
  const rows = useResource('stores', stores.all, { on: ['pois'] });
  return (
    <Shown of={rows}>
      {(list) =>
        list.length === 0 ? (
          <Empty title="还没有门店">
            调用 <code>POST /cgi-bin/poi/addpoi</code> 创建一个；它会出现在这里，等你审核。
          </Empty>
        ) : (
          <ul class="rows" aria-label="门店">
            {inOrder(list).map((store) => (
              <StoreItem key={store.poiId} store={store} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}
