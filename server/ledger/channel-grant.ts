import type { AppId, OpenId } from '#domain/brand';
import type { Context } from '../context';
import type { GrantRow } from '../database/grant-repository';
import { originOf } from '../outer-str';
import { countAnyway, freePlace } from './claim-place';
import { couponIdOf } from './coupon-id';
import { grantIdOf } from './grant-id';
import { knownCard } from './known-card';
import type { ClaimNews } from './record-coupon';

/** Before all that a person claims with a tap. */
const FROM_A_CHANNEL = -1;

/**
 * A claim from a poster or link of ours has a grant as well, made when WeChat tells that it was a claim and no
 * present; null for other texts.
 */
export async function channelGrant(
  context: Context,
  news: ClaimNews,
  owner: OpenId | '',
): Promise<GrantRow | null> {
  if (originOf(news.outerStr).kind !== 'channel' || news.mayBePresent) return null;
  const card = await knownCard(context, news.cardId);
  const grant = grantedBy(context, news, { account: card.account, owner });
  const known = await context.grants.find(grant._id);
  if (known) return known;
  const countedOn = await countAnyway(context, card, context.now);
  if (!(await context.grants.add({ ...grant, countedOn }))) await freePlace(context, { ...grant, countedOn });
  return grant;
}

function grantedBy(
  { config, now }: Context,
  { cardId, code, holder, unionId, claimedAt }: ClaimNews,
  { account, owner }: { account: AppId; owner: OpenId | '' },
): GrantRow {
  const couponId = couponIdOf(cardId, code);
  return {
    _id: grantIdOf(config, cardId, couponId as unknown as OpenId, FROM_A_CHANNEL),
    ...{ cardId, account, unionId, couponId, holder },
    person: owner,
    n: FROM_A_CHANNEL,
    state: 'granted',
    code: '',
    countedOn: '',
    openedAt: claimedAt ?? now,
    nextAt: claimedAt ?? now,
  };
}
