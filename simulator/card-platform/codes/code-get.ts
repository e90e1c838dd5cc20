import type { CodeGetAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import { isForFriends, markOf } from '../friends/mark';
import { useCount } from '../friends/use-count';
import type { ApiCall } from '../http/endpoint';
import { isMemberCard } from '../membercard/is-member-card';
import { memberMembers } from '../membercard/member-members';
import type { PlatformConfig } from '../state/config';
import type { CodeStatus, UserCard } from '../state/user-card';
import { findCode } from './find-code';
import { type UserCardState, userCardState } from './user-card-state';

type Answer = Omit<CodeGetAnswer, 'errcode' | 'errmsg' | 'user_card_status'> & {
  user_card_status: CodeStatus;
};

/** POST /card/code/get: with check_consume (the default) a code that cannot be consumed is an error. */
export function codeGet(call: ApiCall): Answer {
  const { platform, account, body } = call;
  const { userCard, card } = findCode(call);
  const check = body.check_consume ?? platform.config.checkConsume;
  if (typeof check !== 'boolean') refuse(47001);
  const state = userCardState(userCard, card, platform.clock.seconds());
  const answer = {
    card: {
      card_id: card.id,
      begin_time: state.window.begin,
      end_time: state.window.end,
      code: userCard.code,
    },
    openid: platform.openid(account.appid, userCard.userId),
    can_consume: state.canConsume,
    user_card_status: state.status,
    outer_str: userCard.outerStr,
    ...(isForFriends(card) && markMembers(call, userCard)),
    ...(isMemberCard(card) && memberMembers(platform, userCard)),
  };
  if (check) checkConsumable(state, answer, platform.config);
  return answer;
}

/** Of a 朋友的券: who holds the code, and how often that person has used this card. */
function markMembers({ platform, account }: ApiCall, userCard: UserCard) {
  const holder = markOf(userCard, platform.clock.seconds())?.userId;
  return {
    mark_openid: holder === undefined ? '' : platform.openid(account.appid, holder),
    use_count: holder === undefined ? 0 : useCount(platform, userCard.cardId, holder),
  };
}

/** Refuses as reference §2.8 says; a consumed code comes with its card and code. */
function checkConsumable(
  state: UserCardState,
  { card }: Answer,
  { expiredCode, deletedCode, earlyCode }: PlatformConfig,
): void {
  const { code, ...rest } = card;
  if (state.status === 'CONSUMED') refuse(40099, { members: { _card: rest, _code: code } });
  if (state.status === 'EXPIRE') refuse(expiredCode);
  if (state.status === 'DELETE') refuse(deletedCode);
  if (state.status !== 'NORMAL') refuse(40127);
  if (state.early && earlyCode !== 'ok') refuse(earlyCode);
}
