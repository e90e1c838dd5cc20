import type { CardId } from '#domain/brand';
import type { Card } from '#domain/card';
import { fail } from '#domain/errors';
import type { Context } from '../context';
import type { Wechat } from '../wechat/wechat';
import { knownCard } from './known-card';

/** WeChat as the card's own Official Account meets it: no other may sign for it or use its codes. */
export async function issuerOf(context: Context, cardId: CardId): Promise<Wechat> {
  return accountOf(context, await knownCard(context, cardId));
}

export function accountOf({ accounts }: Context, { account }: Card): Wechat {
  return accounts.of(account) ?? fail('card-not-found', {});
}
