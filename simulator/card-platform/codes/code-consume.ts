import type { CodeConsumeAnswer } from '#server/wechat/wire/index';
import type { ErrorCode } from '../errors/error-texts';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Account } from '../state/account';
import type { Card } from '../state/card';
import type { UserCard } from '../state/user-card';
import { findCode } from './find-code';
import { type CodeStatus, userCardState } from './user-card-state';

/** POST /card/code/consume: once and for good; of two calls at a time one gets 0, the other 40099. */
export function codeConsume(call: ApiCall): Omit<CodeConsumeAnswer, 'errcode' | 'errmsg'> {
  const { platform, account, body } = call;
  const { userCard, card } = findCode(call);
  const now = platform.clock.seconds();
  const { status, early } = userCardState(userCard, card, now);
  const refusal =
    statusRefusals[status] ?? (early ? 40079 : undefined) ?? reviewRefusal(userCard, card, account);
  if (refusal) refuse(refusal);
  checkUser(call, userCard, card);
  platform.store.userCards.put({ ...userCard, status: 'CONSUMED', consumeTime: now });
  const openid = platform.openid(account.appid, userCard.userId);
  announceConsumption(call, userCard, openid, typeof body.outer_str === 'string' ? body.outer_str : '');
  return { card: { card_id: card.id }, openid };
}

/** What each state of a code answers to consume; reference §3.2. */
const statusRefusals: Readonly<Partial<Record<CodeStatus, ErrorCode>>> = {
  CONSUMED: 40099,
  EXPIRE: 40079,
  DELETE: 40127,
};

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

function checkUser({ platform, account, body }: ApiCall, userCard: UserCard, card: Card): void {
  const { openid } = body;
  const named = openid !== undefined && openid !== null && openid !== '';
  if (named && !platform.userOf(account.appid, String(openid))) refuse(40003);
  const limit = card.base.use_limit;
  if (limit === undefined) return;
  const consumed = platform.store.userCardsOf(card.id, userCard.userId);
  if (consumed.filter((row) => row.status === 'CONSUMED').length >= limit) refuse(72020);
}

function announceConsumption(
  { platform, account }: ApiCall,
  { cardId, code }: UserCard,
  openid: string,
  outerStr: string,
): void {
  platform.announce(account, 'user_consume_card', openid, {
    CardId: cardId,
    UserCardCode: code,
    ConsumeSource: 'FROM_API',
    LocationName: '',
    StaffOpenId: '',
    VerifyCode: '',
    RemarkAmount: '',
    OuterStr: outerStr,
  });
}
