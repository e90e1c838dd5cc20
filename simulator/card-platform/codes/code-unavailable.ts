import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { announceDeletion } from './announce-deletion';
import { findCode } from './find-code';
import { checkUsable } from './status-refusals';

/** POST /card/code/unavailable: nobody can redeem the code any more; its holder reads the `reason`. */
export function codeUnavailable(call: ApiCall): object {
  const { platform, body } = call;
  const { userCard, card } = findCode(call);
  checkUsable(platform, userCard, card);
  const { reason = '' } = body;
  if (typeof reason !== 'string') return refuse(47001);
  platform.store.userCards.put({ ...userCard, status: 'UNAVAILABLE', unavailableReason: reason });
  if (platform.config.unavailableEvent === 'user_del_card') announceDeletion(platform, userCard, card);
  return {};
}
