import { userCardState } from '../codes/user-card-state';
import { validTicket } from '../credentials/getticket';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import { joinedInByteOrder, sha1 } from '../signature/signed-values';
import type { Account } from '../state/account';
import { isInPack } from '../state/user-card';
import { explanation } from './explain-card-ext';
import type { Explanation, SignedField } from './explanation';
import { ticketsAround } from './tickets-around';
import { timestampMistakes } from './timestamp-mistakes';
import { mistakeBehind } from './wrong-strings';

const omissions = {
  nonce_str: 'nonce-not-signed',
  app_id: 'appid-not-signed',
  card_id: 'card-id-not-signed',
  card_type: 'card-type-not-signed',
  location_id: 'shop-id-not-signed',
};

/**
 * Why wx.chooseCard shows an empty list: its cardSign, or filters that match nothing in the person's pack.
 * `request` has shopId, cardType, cardId, timestamp, nonceStr and cardSign. Reference §4.2.
 */
export function explainChooseCard(
  platform: CardPlatform,
  account: Account,
  request: JsonObject,
  userId: string | undefined,
): Explanation {
  const ticket = validTicket(platform, account.appid, 'wx_card')?.value;
  const fields = fieldsOf(account, request, ticket ?? '');
  const given = text(request.cardSign);
  const mistakes = [
    ...(ticket ? [] : ['no-ticket']),
    ...timestampMistakes(text(request.timestamp), platform.clock.seconds()),
    ...signatureMistakes(platform, account, fields, given),
    ...(userId === undefined || matches(platform, account, request, userId) ? [] : ['matches-nothing']),
  ];
  return explanation(fields, given, mistakes);
}

function fieldsOf({ appid }: Account, request: JsonObject, ticket: string): SignedField[] {
  const fields = [
    { name: 'api_ticket', value: ticket },
    { name: 'app_id', value: appid },
    { name: 'location_id', value: text(request.shopId) },
    { name: 'times_tamp', value: text(request.timestamp) },
    { name: 'nonce_str', value: text(request.nonceStr) },
    { name: 'card_id', value: text(request.cardId) },
    { name: 'card_type', value: text(request.cardType) },
  ];
  return fields.filter(({ value }) => value !== '');
}

function signatureMistakes(
  platform: CardPlatform,
  account: Account,
  fields: readonly SignedField[],
  given: string,
): string[] {
  if (given === '') return ['no-signature'];
  if (given === sha1(joinedInByteOrder(fields.map(({ value }) => value)))) return [];
  const names = fields.map(({ name }) => name);
  const mistake = mistakeBehind(given, {
    fields,
    surplus: {},
    otherTickets: ticketsAround(platform, account),
    omissions: Object.fromEntries(Object.entries(omissions).filter(([name]) => names.includes(name))),
    absent: ['location_id', 'card_id', 'card_type'].filter((name) => !names.includes(name)),
  });
  return [mistake ?? 'unexplained'];
}

/** Whether the person has a usable card of the account that the filters let through. */
function matches(
  { store, clock }: CardPlatform,
  { appid }: Account,
  request: JsonObject,
  userId: string,
): boolean {
  const [cardId, cardType] = [text(request.cardId), text(request.cardType)];
  const shopId = Number(text(request.shopId) || 0);
  return store.userCardsOfUser(userId).some((row) => {
    const card = store.cards.get(row.cardId);
    if (!card || row.appid !== appid || !isInPack(row)) return false;
    const shops = card.base.location_id_list ?? [];
    return (
      userCardState(row, card, clock.seconds()).canConsume &&
      (cardId === '' || card.id === cardId) &&
      (cardType === '' || card.type === cardType) &&
      (shopId === 0 || shops.length === 0 || shops.includes(shopId))
    );
  });
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
