import type { Context } from '../context';

/**
 * Takes over what WeChat calls the ticket now. One that was withdrawn there, by a reset or another program of the
 * account, spoils every claim's signature, and only WeChat's own claim page says so: 签名错误.
 */
export async function checkTicket({ accounts }: Context): Promise<number> {
  for (const { cardTicket } of accounts.all) await cardTicket.check();
  return accounts.all.length;
}
