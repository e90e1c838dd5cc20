import type { AccountOpenId } from '#domain/brand';
import type { Card } from '#domain/card';
import type { UnixSeconds } from '#domain/time';
import type { GrantRow } from '../database/grant-repository';
import { outerStrOf } from '../outer-str';
import type { CardTicket } from '../wechat/signed-card-ext';
import { withoutEmpty } from '../wechat/signed-values';

interface Claim {
  grant: GrantRow;
  /** For cards that bind one. */
  openid: AccountOpenId | null;
  at: UnixSeconds;
}

/**
 * What a claim's signature is about. The card's own settings decide what must and must not be there: a code
 * for codes of the merchant's own, an openid where the card binds one.
 */
export function cardTicketOf(card: Card, { grant, openid, at }: Claim): CardTicket {
  const signed = withoutEmpty({
    code: card.customCode ? grant.code : '',
    openid: card.bindsOpenid ? (openid ?? '') : '',
  });
  return { cardId: card.id, at, outerStr: outerStrOf(grant._id), ...signed };
}
