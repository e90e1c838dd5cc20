import { validTicket } from '../credentials/getticket';
import { cardExtSignature } from '../signature/card-ext-signature';
import type { CardExt } from './card-ext';
import type { Claim } from './claim';
import type { ClaimRefusal } from './claim-page-texts';

/** How old a timestamp may be: as long as a ticket lives. Seconds. */
const AGE_MAX = 7200;
/** How far a merchant's clock may run ahead. Seconds. */
const AHEAD_MAX = 300;
const TEN_DIGITS = /^\d{10}$/;

type SignedClaim = Claim<CardExt>;

/** What only claims by card_ext must pass, in order; reference §3.1. */
export const signatureRules: readonly ((claim: SignedClaim) => ClaimRefusal | undefined)[] = [
  hasJsPermission,
  isSigned,
  isFresh,
  isNew,
];

function hasJsPermission({ account, context }: SignedClaim): ClaimRefusal | undefined {
  const { miniProgramAppid, pageUrl } = context;
  const linked = account.miniPrograms.some(({ appid }) => appid === miniProgramAppid);
  if (miniProgramAppid !== undefined && !linked) return 'no-js-permission';
  if (pageUrl === undefined) return undefined;
  const { hostname, searchParams } = new URL(pageUrl);
  const domain = account.permissions.includes('js-domain') && account.jsDomains.includes(hostname);
  return domain && searchParams.get('wechat_card_js') === '1' ? undefined : 'no-js-permission';
}

function isSigned({ platform, card, values }: SignedClaim): ClaimRefusal | undefined {
  const ticket = validTicket(platform, card.appid, 'wx_card');
  if (!ticket) return 'wrong-signature';
  const expected = cardExtSignature({
    api_ticket: ticket.value,
    timestamp: values.timestamp,
    card_id: card.id,
    nonce_str: values.nonce,
    code: values.code,
    openid: values.openid,
  });
  return values.signature === expected ? undefined : 'wrong-signature';
}

function isFresh({ values, now }: SignedClaim): ClaimRefusal | undefined {
  const age = now - Number(values.timestamp);
  return TEN_DIGITS.test(values.timestamp) && age <= AGE_MAX && age >= -AHEAD_MAX
    ? undefined
    : 'stale-timestamp';
}

/** Without nonce_str a request can be repeated: WeChat warns of that. */
function isNew({ platform, card, values }: SignedClaim): ClaimRefusal | undefined {
  const used = values.nonce !== '' && platform.store.nonces.get(`${card.appid}/${values.nonce}`);
  return used ? 'nonce-used' : undefined;
}
