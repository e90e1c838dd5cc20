import type { AccountOpenId, AppId, OpenId, UnionId } from '#domain/brand';
import type { Context } from '../context';
import type { TappedGrant } from '../database/grant-repository';
import { accountKey, type PersonRow } from '../database/person-repository';

/** Who holds a coupon, in WeChat's words. */
export interface HolderNews {
  account: AppId;
  holder: AccountOpenId;
  unionId: UnionId | '';
}

/**
 * Whose coupon it is in the mini-program; empty when nobody can say. Somebody who is known to have another
 * openid at the account is not its holder, whatever a ticket or a unionid says: tickets can be passed on, and
 * accounts that are bound to no Open Platform account give one unionid to many (reference §5.3).
 */
export async function ownerOf(
  context: Context,
  news: HolderNews,
  grant: TappedGrant | null,
): Promise<OpenId | ''> {
  const { people } = context;
  if (grant) return agrees(await people.find(grant.person), news) ? grant.person : '';
  const known = await people.byAccount(news.account, news.holder);
  if (known) return known._id;
  const sameUnion = news.unionId === '' ? null : await people.byUnionId(news.unionId);
  return sameUnion && agrees(sameUnion, news) ? sameUnion._id : '';
}

/** Keeps who is who, once a claim of ours has told. */
export async function learnHolder({ people }: Context, owner: OpenId, news: HolderNews): Promise<void> {
  await people.learn(owner, { unionId: news.unionId, account: accountKey(news.account, news.holder) });
}

function agrees(person: PersonRow | null, { account, holder, unionId }: HolderNews): boolean {
  if (!person) return true;
  const openids = person.accounts.filter((key) => key.startsWith(`${account}/`));
  if (openids.length > 0) return openids.includes(accountKey(account, holder));
  return person.unionId === '' || unionId === '' || person.unionId === unionId;
}
