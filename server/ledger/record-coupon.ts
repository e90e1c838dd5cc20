import type { AccountOpenId, CardId, CouponCode, OpenId, UnionId } from '#domain/brand';
import type { PlatformState } from '#domain/coupon';
import type { UnixSeconds } from '#domain/time';
import type { Window } from '#domain/validity';
import type { Context } from '../context';
import type { CouponRow } from '../database/coupon-repository';
import type { GrantRow } from '../database/grant-repository';
import { textsOf } from '../outer-str';
import { channelGrant } from './channel-grant';
import { couponIdOf } from './coupon-id';
import { grantCoupon } from './end-grant';
import { isFormer } from './former-person';
import { grantBehind } from './grant-behind';
import { knownCard } from './known-card';
import { type HolderNews, learnHolder, ownerOf } from './owner-of';

/** A claim that WeChat told of, in whatever way. */
export interface ClaimNews {
  cardId: CardId;
  code: CouponCode;
  holder: AccountOpenId;
  unionId: UnionId | '';
  outerStr: string;
  /** Null when the teller does not know: then the grant's time, or the present, stands for it. */
  claimedAt: UnixSeconds | null;
  window: Window;
  state: PlatformState;
  /** The teller cannot say whether it was claimed or given by a friend. */
  mayBePresent?: boolean;
  /** Who has it now, where the teller knows. */
  heldBy?: OpenId;
}

/** A claim with what it began with and whose it is. */
interface Traced {
  news: ClaimNews;
  grant: GrantRow | null;
  owner: OpenId | '';
}

/**
 * Makes the coupon's row and ends the grant that it began with. May come first, twice or late: what is
 * known already stays, what was missing is filled in. Answers the row.
 */
export async function recordCoupon(context: Context, told: ClaimNews): Promise<CouponRow> {
  const couponId = couponIdOf(told.cardId, told.code);
  const { account } = await knownCard(context, told.cardId);
  const tapped = await grantBehind(context, { ...told, account, couponId });
  const news = tapped && isFormer(tapped.person) ? nameless(told) : told;
  const owner = await ownerOf(context, { ...news, account }, tapped);
  const grant = tapped ?? (await channelGrant(context, news, owner));
  const row = newRow({ news, grant, owner }, context.now);
  const known = (await context.coupons.add(row)) ? row : await fillIn(context, row, news);
  if (grant) await joinGrant(context, { ...news, account }, grant, known);
  if (tapped && owner) await learnHolder(context, owner, { ...news, account });
  return known;
}

/** Somebody whose data was deleted is not written down again by what WeChat tells late of an old claim. */
function nameless(news: ClaimNews): ClaimNews {
  return { ...news, holder: '' as AccountOpenId, unionId: '' };
}

/** When another coupon of the same ticket was faster, this one has the person's next grant. */
async function joinGrant(
  context: Context,
  news: ClaimNews & HolderNews,
  grant: GrantRow,
  coupon: CouponRow,
): Promise<void> {
  if (await grantCoupon(context, grant, coupon._id, news.holder)) {
    if (coupon.grantId !== grant._id)
      await context.coupons.describe(coupon._id, news.holder, { grantId: grant._id });
    return;
  }
  const next = await grantBehind(context, { ...news, couponId: coupon._id });
  if (next) await joinGrant(context, news, next, coupon);
}

function newRow({ news, grant, owner }: Traced, now: UnixSeconds): CouponRow {
  const { cardId, code, holder, unionId, window, state } = news;
  return {
    _id: couponIdOf(cardId, code),
    cardId,
    code,
    owner,
    holder,
    unionId: unionId || grant?.unionId || '',
    grantId: grant?._id ?? '',
    ...textsOf(news.outerStr),
    claimedAt: news.claimedAt ?? grant?.openedAt ?? now,
    ...window,
    state,
    bookedBy: '',
    usedAt: 0,
    usedBy: '',
    usedStore: '',
    usedSource: '',
  };
}

/** Adds what the row did not know. Never the state: it may have moved on; nor to one that has changed hands. */
async function fillIn(context: Context, row: CouponRow, { claimedAt }: ClaimNews): Promise<CouponRow> {
  const { _id, owner, holder, unionId, grantId, channel, otherText } = row;
  const facts = Object.entries({ holder, unionId, grantId, channel, otherText, claimedAt }).filter(
    ([, fact]) => fact,
  );
  await context.coupons.describe(_id, holder, Object.fromEntries(facts));
  if (owner) await context.coupons.join(_id, owner, holder);
  return (await context.coupons.find(_id)) ?? row;
}
