import { Empty, Shown } from '../../parts/shown';
import { thirdParty } from '../../world/third-party';
import { useResource } from '../../world/use-resource';
import { AddThirdParty } from './add-third-party';
import { SubMerchants } from './sub-merchants';
import { ThirdPartyItem } from './third-party-item';

/** Third-party platforms and who authorised them; below, sub-merchants and their review. */
export function ThirdPartyTab() {
  const platforms = useResource('components', thirdParty.all, { on: ['components'] });
  return (
    <>
      <Shown of={platforms}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title="还没有第三方平台">
              在下面写一个名字来创建；公众号授权后，它用商户的 token 调卡券接口。
            </Empty>
          ) : (
            <ul class="rows" aria-label="第三方平台">
              {rows.map((row) => (
                <ThirdPartyItem key={row.appid} row={row} />
              ))}
            </ul>
          )
        }
      </Shown>
      <AddThirdParty />
      <SubMerchants />
    </>
  );
}
