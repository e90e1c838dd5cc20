import type { UserConsumeCardEvent } from '#server/wechat/wire/index';
import type { ErrorCode } from '../errors/error-texts';
import { isForFriends, markOf } from '../friends/mark';
import { rewardFor } from '../friends/reward-for';
import { useCount } from '../friends/use-count';
import { isMemberCard } from '../membercard/is-member-card';
import type { CardPlatform, EventBody } from '../platform';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { statusRefusal } from './status-refusals';
import { toldCode } from './told-code';
import { userCardState } from './user-card-state';

/** A claimed code with its card and whose card that is. */
export interface Coupon {
  account: Account;
  card: Card;
  userCard: UserCard;
  /** Who redeems it: of a 朋友的券 it may be a friend of its owner. */
  redeemer?: string;
}

/** What the event tells of a redemption; members that are left out are empty. */
export type Redemption = Partial<EventBody<'user_consume_card'>> &
  Pick<UserConsumeCardEvent, 'ConsumeSource'>;

/** Why the code cannot be redeemed now, whoever asks; a member card never can (40071). Reference §3.2, §7. */
export function consumeRefusal(platform: CardPlatform, coupon: Coupon): ErrorCode | undefined {
  const { account, card, userCard } = coupon;
  const { status, early } = userCardState(userCard, card, platform.clock.seconds());
  if (isMemberCard(card)) return 40071;
  return (
    statusRefusal(status, platform.config) ??
    (early ? 40079 : undefined) ??
    (platform.config.unreviewedConsume === 'allowed' ? undefined : reviewRefusal(userCard, card, account)) ??
    limitRefusal(platform, coupon)
  );
}

/** Redeems the code, which nothing must forbid, and tells the account. */
export function consume(platform: CardPlatform, coupon: Coupon, redemption: Redemption): void {
  const { account, card, userCard } = coupon;
  const redeemer = redeemerIn(platform, coupon);
  const sharedUse = isForFriends(card) ? { consumedBy: redeemer, reward: rewardFor(card) } : {};
  platform.store.userCards.put({
    ...userCard,
    status: 'CONSUMED',
    consumeTime: platform.clock.seconds(),
    consumeSource: redemption.ConsumeSource,
    ...sharedUse,
  });
  platform.announce(account, 'user_consume_card', platform.openid(account.appid, redeemer), {
    CardId: card.id,
    UserCardCode: toldCode(platform, card, userCard),
    LocationName: '',
    StaffOpenId: '',
    VerifyCode: '',
    RemarkAmount: '',
    OuterStr: '',
    ...redemption,
  });
}

const unreviewed: readonly Card['status'][] = ['CARD_STATUS_NOT_VERIFY', 'CARD_STATUS_VERIFY_FAIL'];

/**
 * Only reviewed cards can be redeemed (seeds 000, 001), but codes of a sandbox account or claimed through
 * the white list can be without review (seed 002).
 */
export function reviewRefusal(
  { whitelisted }: Pick<UserCard, 'whitelisted'>,
  { status }: Pick<Card, 'status'>,
  { kind }: Pick<Account, 'kind'>,
): ErrorCode | undefined {
  return unreviewed.includes(status) && !whitelisted && kind !== 'sandbox' ? 40078 : undefined;
}

/** Whoever shows or marked it; else its owner. */
export function redeemerIn({ clock }: CardPlatform, { redeemer, userCard }: Coupon): string {
  return redeemer ?? markOf(userCard, clock.seconds())?.userId ?? userCard.userId;
}

function limitRefusal(platform: CardPlatform, coupon: Coupon): ErrorCode | undefined {
  const { card } = coupon;
  const limit = card.base.use_limit;
  if (limit === undefined) return undefined;
  return useCount(platform, card.id, redeemerIn(platform, coupon)) >= limit ? 72020 : undefined;
}
