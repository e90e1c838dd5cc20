import type { AccountOpenId } from '#domain/brand';
import type { Card } from '#domain/card';
import type { CallContext } from '../context';

/**
 * The caller's openid at the card's account, for a card that only the openid named in the claim may have; null
 * for any other card, and while no claim of theirs has told it.
 */
export async function boundOpenid(context: CallContext, card: Card): Promise<AccountOpenId | null> {
  if (!card.bindsOpenid) return null;
  const person = await context.people.find(context.caller.openId);
  const prefix = `${card.account}/`;
  const key = person?.accounts.find((account) => account.startsWith(prefix));
  return key ? (key.slice(prefix.length) as AccountOpenId) : null;
}
