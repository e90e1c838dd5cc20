import type { Account } from './account';
import { defaultAccount } from './default-world';
import { firstPermissions, type Permission } from './permission';
import { schemaVersion } from './schema';
import type { Store } from './store';

/** What came after accounts had `standing`: an account as old as that had no need to ask for them. */
const laterPermissions: readonly Permission[] = ['member-card', 'general-card'];

/** Gives the rows of an older data folder what came later; once, so that what is taken away afterwards stays away. */
export function bringUpToDate(store: Store): void {
  if (store.version === schemaVersion) return;
  for (const account of store.accounts.all()) store.accounts.put(completed(account));
  store.singles.put({ id: 'schema', value: schemaVersion });
}

function completed(account: Account): Account {
  const permissions = [...new Set([...account.permissions, ...missed(account)])];
  return { ...defaultAccount, ...account, permissions };
}

/** The default account may do everything from the start, others what nobody has to ask for. */
function missed({ appid, standing }: Partial<Account>): readonly Permission[] {
  const first = appid === defaultAccount.appid ? defaultAccount.permissions : firstPermissions;
  return standing === undefined ? first : first.filter((one) => laterPermissions.includes(one));
}
