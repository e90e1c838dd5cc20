import { Shown } from '../../parts/shown';
import { platform } from '../../world/platform';
import { useResource } from '../../world/use-resource';
import { AccountItem } from './account-item';
import { AddAccount } from './add-account';

/** Every Official Account: credentials, kind, trade, addresses, permissions. */
export function AccountsTab() {
  const accounts = useResource('accounts', platform.accounts, { on: ['accounts'] });
  return (
    <Shown of={accounts}>
      {(rows) => (
        <>
          <ul class="rows">
            {rows.map((account) => (
              <AccountItem key={account.appid} account={account} />
            ))}
          </ul>
          <AddAccount />
        </>
      )}
    </Shown>
  );
}
