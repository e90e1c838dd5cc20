import { isIPv6 } from 'node:net';
import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';

/** Refuses an address that is not on the account's list, naming the one to add; reference §1.2. */
export function checkAddress({ config }: CardPlatform, account: Account, address: string): void {
  if (!config.ipWhitelist || account.ipList.includes(address)) return;
  const code = config.ipRefusal;
  refuse(code, code === 40164 ? { text: `invalid ip ${named(address)}, not in whitelist` } : {});
}

function named(address: string): string {
  return isIPv6(address) ? address : `${address} ipv6 ::ffff:${address}`;
}
