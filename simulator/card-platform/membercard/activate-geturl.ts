import type { MembercardActivateGeturlAnswer } from '#server/wechat/wire/index';
import { ownCard } from '../cards/own-card';
import { encryptCode } from '../codes/encrypted-code';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { checkMemberCard } from './find-member';
import { readText } from './member-values';

const PAGE = 'https://mp.weixin.qq.com/bizmall/activatemembercard';
const OUTER_STR_BYTES = 128;

/** POST /card/membercard/activate/geturl: the address that the open-card component (开卡组件) takes its values from. */
export function activateGeturl(call: ApiCall): Pick<MembercardActivateGeturlAnswer, 'url'> {
  const card = ownCard(call);
  checkMemberCard(call, card);
  if (card.own.wx_activate !== true) refuse(72026);
  const query = new URLSearchParams({
    action: 'preshow',
    encrypt_card_id: encryptCode(card.appid, card.id, card.id),
    outer_str: readText(call, 'outer_str', { bytes: OUTER_STR_BYTES }),
    biz: Buffer.from(call.account.originalId).toString('base64'),
  });
  return { url: `${PAGE}?${query}#wechat_redirect` };
}
