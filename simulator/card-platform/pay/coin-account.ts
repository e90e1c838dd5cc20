import type { CardPlatform } from '../platform';
import type { CoinAccount, Tenths } from '../state/coins';

/** The account's coins; none at all before /card/pay/activate. */
export function coinsOf({ store }: CardPlatform, appid: string): CoinAccount {
  return store.coinAccounts.get(appid) ?? { appid, activated: false, free: 0, paid: 0 };
}

/** Adds coins; negative amounts take them. */
export function changeCoins(platform: CardPlatform, appid: string, free: Tenths, paid: Tenths): void {
  const before = coinsOf(platform, appid);
  platform.store.coinAccounts.put({ ...before, free: before.free + free, paid: before.paid + paid });
}

/** How an amount is taken from the two kinds of coins: free ones first (reference §2.18). */
export function split(amount: Tenths, { free }: CoinAccount): { free: Tenths; paid: Tenths } {
  const fromFree = Math.min(free, amount);
  return { free: fromFree, paid: amount - fromFree };
}

export function covers(account: CoinAccount, { free, paid }: { free: Tenths; paid: Tenths }): boolean {
  return account.free >= free && account.paid >= paid;
}
