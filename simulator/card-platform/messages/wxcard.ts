import { cardOf } from '../cards/own-card';
import { readCardExt } from '../claim/card-ext';
import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import { isObject } from '../http/json';
import { type Card, needsCode } from '../state/card';

/** What WeChat also sends and the simulator does not. */
const otherTypes = [
  'text',
  'image',
  'voice',
  'video',
  'mpvideo',
  'music',
  'news',
  'mpnews',
  'mpnewsarticle',
  'msgmenu',
  'miniprogrampage',
];

export interface SentCard {
  card: Card;
  /** Empty when the message carries none. */
  cardExt: string;
}

/**
 * The card that a message carries. Errors: 40008 for no msgtype of WeChat's, 45103 for one that is not here, 48008
 * without the card function, 41012, 40073, 45030 for a 朋友的券, 40078 for a deleted card, 40053 for a card_ext of
 * another shape or missing for a card that wants its code. Whether it is rightly signed is the claim page's affair.
 */
export function readWxcard(call: ApiCall): SentCard {
  const { platform, account, body } = call;
  if (otherTypes.includes(String(body.msgtype))) {
    refuse(45103, { text: `msgtype ${body.msgtype} has been unsupported: the simulator sends wxcard` });
  }
  if (body.msgtype !== 'wxcard') refuse(40008);
  if (!account.permissions.includes('card')) refuse(48008);
  const wxcard = isObject(body.wxcard) ? body.wxcard : refuse(40053);
  const card = cardOf(platform, account, wxcard.card_id);
  if (card.advanced.share_friends) refuse(45030);
  if (card.status === 'CARD_STATUS_DELETE') refuse(40078);
  return { card, cardExt: readExt(wxcard.card_ext, card) };
}

function readExt(cardExt: unknown, card: Card): string {
  if (cardExt === undefined || cardExt === null || cardExt === '')
    return needsCode(card) ? refuse(40053) : '';
  return typeof cardExt === 'string' && readCardExt(cardExt) ? cardExt : refuse(40053);
}
