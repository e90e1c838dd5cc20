import { refuse } from '../errors/wechat-error';
import { isForFriends, markOf, newMark } from '../friends/mark';
import { maySee } from '../friends/sharing';
import type { ApiCall } from '../http/endpoint';
import type { User } from '../state/user';
import type { Mark, UserCard } from '../state/user-card';
import { findCode } from './find-code';
import { userCardState } from './user-card-state';

/**
 * POST /card/code/mark: holds a code of a 朋友的券 for one person, 300 seconds at most, so that two who see it
 * do not pay with it at the same time; `is_mark` false releases it. Reference §3.5.
 */
export function codeMark(call: ApiCall): object {
  const { platform, body } = call;
  if (!body.card_id) refuse(41012);
  const { userCard, card } = findCode(call);
  const user = namedUser(call);
  const isMark = body.is_mark ?? true;
  if (typeof isMark !== 'boolean') refuse(47001);
  if (!isForFriends(card)) refuse(40148);
  const now = platform.clock.seconds();
  if (userCardState(userCard, card, now).status !== 'NORMAL') refuse(platform.config.unmarkableCode);
  if (!maySee(platform, user, userCard)) refuse(40003);
  const holder = markOf(userCard, now)?.userId ?? user.id;
  if (holder !== user.id) refuse(isMark ? 40146 : platform.config.unmarkMismatch);
  const { mark: _, ...released } = userCard;
  const marked = isMark ? { mark: markAfter(call, userCard, user, now) } : {};
  platform.store.userCards.put({ ...released, ...marked });
  return {};
}

function namedUser({ platform, account, body: { openid } }: ApiCall): User {
  if (openid === undefined || openid === null || openid === '') return refuse(41009);
  return platform.userOf(account.appid, String(openid)) ?? refuse(40003);
}

/** Whether marking again prolongs the mark is not known: a switch. */
function markAfter({ platform }: ApiCall, userCard: UserCard, user: User, now: number): Mark {
  const before = markOf(userCard, now);
  const keeps = before && platform.config.markAgain === 'keeps';
  const mark = newMark(user.id, 'merchant', now);
  return keeps ? { ...mark, until: before.until } : mark;
}
