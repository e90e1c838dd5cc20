import { validTicket } from '../credentials/getticket';
import { isObject, type JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import { joinedInByteOrder, sha1 } from '../signature/signed-values';
import type { Account } from '../state/account';
import { type Card, needsCode } from '../state/card';
import { type Explanation, finding, type SignedField } from './explanation';
import { pageMistakes } from './page-mistakes';
import { ticketsAround } from './tickets-around';
import { timestampMistakes } from './timestamp-mistakes';
import { mistakeBehind } from './wrong-strings';

const NONCE_MAX = 32;
const CODE_MAX = 20;

interface Question {
  cardId: string;
  /** As the phone would get it. */
  cardExt: unknown;
  /** Whose card it ought to be; without it, the account of the card. */
  account?: Account | undefined;
  /** The web page that calls wx.addCard, if one does. */
  pageUrl?: string | undefined;
  /** The string that was hashed, if the person has it. */
  signed?: string | undefined;
}

/** What is wrong with a card_ext and its signature; nothing changes, no nonce is used. Reference §4.1. */
export function explainCardExt(platform: CardPlatform, question: Question): Explanation {
  const { cardId, cardExt, pageUrl } = question;
  const ext = parsed(cardExt);
  const card = platform.store.cards.get(cardId);
  const owner = platform.store.accounts.get(card?.appid ?? '') ?? question.account;
  const source = ext ?? {};
  const ticket = owner && validTicket(platform, owner.appid, 'wx_card')?.value;
  const fields = fieldsOf(cardId, source, ticket ?? '');
  const mistakes = [
    ...shapeMistakes(cardExt, ext),
    ...(card ? cardMistakes(card, source) : ['unknown-card']),
    ...(question.account && card && question.account.appid !== card.appid ? ['foreign-card'] : []),
    ...(owner && !ticket ? ['no-ticket'] : []),
    ...timestampMistakes(text(source.timestamp), platform.clock.seconds()),
    ...nonceMistakes(platform, owner, text(source.nonce_str)),
    ...(owner && pageUrl !== undefined ? pageMistakes(owner, pageUrl) : []),
    ...signatureMistakes(platform, owner, source, fields, question.signed),
  ];
  return explanation(fields, text(source.signature), mistakes);
}

/** The answer's form, the same for card_ext and chooseCard. */
export function explanation(fields: SignedField[], given: string, mistakes: readonly string[]): Explanation {
  const expectedString = joinedInByteOrder(fields.map(({ value }) => value));
  return {
    ok: mistakes.length === 0,
    fields: inByteOrder(fields),
    expectedString,
    expectedSignature: sha1(expectedString),
    givenSignature: given,
    findings: mistakes.map(finding),
  };
}

function fieldsOf(cardId: string, source: JsonObject, ticket: string): SignedField[] {
  const fields = [
    { name: 'api_ticket', value: ticket },
    { name: 'timestamp', value: text(source.timestamp) },
    { name: 'card_id', value: cardId },
    { name: 'nonce_str', value: text(source.nonce_str) },
    { name: 'code', value: text(source.code) },
    { name: 'openid', value: text(source.openid) },
  ];
  return fields.filter(({ value }) => value !== '');
}

function inByteOrder(fields: readonly SignedField[]): SignedField[] {
  return [...fields].sort((a, b) => Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));
}

function shapeMistakes(cardExt: unknown, ext: JsonObject | undefined): string[] {
  if (!ext) return ['card-ext-not-json'];
  const object = isObject(cardExt) ? ['card-ext-object'] : [];
  const texts = ['code', 'openid', 'nonce_str', 'signature', 'outer_str'].map((name) => ext[name] ?? '');
  return texts.every((value) => typeof value === 'string') ? object : [...object, 'member-type'];
}

function cardMistakes(card: Card, source: JsonObject): string[] {
  const [code, openid] = [text(source.code), text(source.openid)];
  const wanted = [
    needsCode(card) && code === '' && 'code-missing',
    !needsCode(card) && code !== '' && 'code-surplus',
    [...code].length > CODE_MAX && 'code-too-long',
    card.base.bind_openid && openid === '' && 'openid-missing',
    !card.base.bind_openid && openid !== '' && 'openid-surplus',
  ];
  return wanted.filter((mistake): mistake is string => typeof mistake === 'string');
}

function nonceMistakes({ store }: CardPlatform, owner: Account | undefined, nonce: string): string[] {
  if (nonce.length > NONCE_MAX) return ['nonce-too-long'];
  return nonce !== '' && owner && store.nonces.get(`${owner.appid}/${nonce}`) ? ['replayed'] : [];
}

function signatureMistakes(
  platform: CardPlatform,
  owner: Account | undefined,
  source: JsonObject,
  fields: readonly SignedField[],
  signed: string | undefined,
): string[] {
  const given = text(source.signature);
  if (given === '') return ['no-signature'];
  const right = sha1(joinedInByteOrder(fields.map(({ value }) => value)));
  if (!owner || given === right) return [];
  const names = fields.map(({ name }) => name);
  const mistake = mistakeBehind(given, {
    fields,
    surplus: surplusOf(source),
    otherTickets: ticketsAround(platform, owner),
    omissions: omissions(names),
    absent: ['nonce_str', 'code', 'openid'].filter((name) => !names.includes(name)),
  });
  if (mistake) return [mistake];
  const left = signed !== undefined && sha1(signed) === given ? restOf(signed, fields) : '';
  if (left === '') return ['unexplained'];
  return [names.includes('nonce_str') ? 'text-surplus' : 'nonce-not-sent'];
}

/** What is left of a string when all that belongs there is taken out. */
function restOf(signed: string, fields: readonly SignedField[]): string {
  return fields.reduce((rest, { value }) => rest.replace(value, ''), signed);
}

function surplusOf(source: JsonObject): Record<string, string> {
  const surplus = {
    'outer-str-signed': text(source.outer_str),
    'outer-id-signed': text(source.outer_id),
    'fixed-begin-signed': text(source.fixed_begintimestamp),
    // a nonce under the name that wx.config uses is not sent as nonce_str
    'nonce-not-sent': text(source.nonceStr ?? source.noncestr),
  };
  return Object.fromEntries(Object.entries(surplus).filter(([, value]) => value !== ''));
}

function omissions(names: readonly string[]): Record<string, string> {
  const known: Record<string, string> = {
    nonce_str: 'nonce-not-signed',
    code: 'code-not-signed',
    openid: 'openid-not-signed',
    card_id: 'card-id-not-signed',
  };
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));
}

function parsed(cardExt: unknown): JsonObject | undefined {
  if (isObject(cardExt)) return cardExt;
  try {
    const value: unknown = JSON.parse(String(cardExt));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
