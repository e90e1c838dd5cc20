import { Act } from '../../parts/act';
import { Pill } from '../../parts/pill';
import { Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import type { Account } from '../../world/platform-types';
import { thirdParty } from '../../world/third-party';
import { useResource } from '../../world/use-resource';

/** Each account, and whether it has authorised this third-party platform. */
export function Consents({ component }: { component: string }) {
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  const given = useResource('authorizations', thirdParty.authorizations, { on: ['authorizations'] });
  const agreed = (appid: string) =>
    given.value?.some((one) => one.componentAppid === component && one.authorizerAppid === appid) ?? false;
  return (
    <Shown of={accounts}>
      {(rows) => (
        <ul class="rows" aria-label="授权">
          {rows.map((account) => (
            <Consent
              key={account.appid}
              component={component}
              account={account}
              agreed={agreed(account.appid)}
            />
          ))}
        </ul>
      )}
    </Shown>
  );
}

interface ConsentProps {
  component: string;
  account: Account;
  agreed: boolean;
}

function Consent({ component, account: { appid, name }, agreed }: ConsentProps) {
  return (
    <li class="row-acts" data-account={appid}>
      <span>{name}</span>
      {agreed ? <Pill text="已授权" tone="ok" /> : <Pill text="未授权" tone="quiet" />}
      {agreed ? (
        <Act kind="quiet" run={() => thirdParty.end(component, appid)} label={`${name} 取消授权`}>
          取消授权
        </Act>
      ) : (
        <Act kind="main" run={() => thirdParty.authorise(component, appid)} label={`${name} 授权`}>
          授权
        </Act>
      )}
    </li>
  );
}
