/** How a fact may stand in a log: as it is, as a digest that joins lines, or not at all. */
export type Exposure = 'shown' | 'digest' | 'secret';

/** Whoever has one can act as the shop or as a person. */
const secret =
  /(token|ticket|secret|signature|cardsign|aeskey|encrypte?d?code|cardext|authorization|sessionkey)$/;
/** Numbers of errors and answers, which end like coupons' codes do. */
const ofErrors = /^(err|error|status|http|exit)code$/;
/** Who somebody is, and which coupon: its id is but a digest of card and code, which can be tried out. */
const identity = /(openid|openids|unionid|fromusername|friendusername|code|codes|couponid|barcode)$/;
const people = new Set(['caller', 'actor', 'holder', 'owner', 'person', 'touser']);

/** Decided by the member's name, however WeChat, the SDK or we spell it: access_token, accessToken, AccessToken. */
export function exposureOf(member: string): Exposure {
  const name = member.toLowerCase().replace(/[^a-z]/g, '');
  if (secret.test(name)) return 'secret';
  if (ofErrors.test(name)) return 'shown';
  return identity.test(name) || people.has(name) ? 'digest' : 'shown';
}
