import type { AccountOpenId, AppId, OpenId, UnionId } from '#domain/brand';
import type { CallContext, Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { TappedGrant } from '../database/grant-repository';
import { accountKey, type PersonRow } from '../database/person-repository';
import { isFormer } from './former-person';
import { knownCard } from './known-card';

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
  if (grant) return ownerOfTapped(context, news, grant.person);
  const known = await people.byAccount(news.account, news.holder);
  if (known) return known._id;
  const sameUnion = news.unionId === '' ? null : await people.byUnionId(news.unionId);
  return sameUnion && agrees(sameUnion, news) ? sameUnion._id : '';
}

/** Of somebody's first claim it is not known whose holder that is; it may be known to be somebody else. */
async function ownerOfTapped({ people }: Context, news: HolderNews, person: OpenId): Promise<OpenId | ''> {
  if (isFormer(person)) return '';
  const known = await people.find(person);
  if (!agrees(known, news)) return '';
  if (known && openidsAt(known, news.account).length > 0) return person;
  return (await people.byAccount(news.account, news.holder))?._id ?? person;
}

/** False where the caller is known to be somebody else than the coupon's holder, or the holder to be. */
export async function mayHold(context: CallContext, coupon: CouponRow): Promise<boolean> {
  const { openId, unionId } = context.caller;
  const { holder } = coupon;
  if (holder === '') return true;
  const { account } = await knownCard(context, coupon.cardId);
  const known = await context.people.find(openId);
  const caller = known ?? { _id: openId, unionId, accounts: [], metAt: context.now };
  const other = await context.people.byAccount(account, holder);
  return agrees(caller, { account, holder, unionId: coupon.unionId }) && (other?._id ?? openId) === openId;
}

/** Keeps who is who, once a claim of ours has told. */
export async function learnHolder({ people }: Context, owner: OpenId, news: HolderNews): Promise<void> {
  await people.learn(owner, { unionId: news.unionId, account: accountKey(news.account, news.holder) });
}

function agrees(person: PersonRow | null, { account, holder, unionId }: HolderNews): boolean {
  if (!person) return true;
  const openids = openidsAt(person, account);
  if (openids.length > 0) return openids.includes(accountKey(account, holder));
  return person.unionId === '' || unionId === '' || person.unionId === unionId;
}

function openidsAt({ accounts }: PersonRow, account: AppId): string[] {
  return accounts.filter((key) => key.startsWith(`${account}/`));
}
