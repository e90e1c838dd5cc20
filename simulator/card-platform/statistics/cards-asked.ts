import { cardOf } from '../cards/own-card';
import { readField } from '../cards/read-fields';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';
import { daysAsked } from './days-asked';
import { type Happening, happeningsOf } from './happenings';

/** cond_source of cards made through the API, as all are here; 0 is those made on WeChat's web pages. */
const FROM_API = 1;
const SOURCE = { kind: 'integer', min: 0, max: FROM_API, errcode: 40097, required: true } as const;

/** What happened on the days asked for to the account's cards of some kind, or to the one that is named. */
export function happeningsAsked(
  call: ApiCall,
  isCounted: (card: Card) => boolean,
  { source = true }: { source?: boolean } = {},
): Happening[] {
  const { platform, account, body } = call;
  const { first, last } = daysAsked(call);
  if (source && readField(SOURCE, body.cond_source, 'cond_source') !== FROM_API) return [];
  const all = platform.store.cardsOfAccount(account.appid);
  const cards = body.card_id ? [cardOf(platform, account, body.card_id)] : all;
  return cards
    .filter(isCounted)
    .flatMap((card) => happeningsOf(platform, card))
    .filter(({ day }) => day >= first && day <= last);
}
