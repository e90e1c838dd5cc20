import * as fc from 'fast-check';
import { Card, JSSDK, Store } from 'wechat-jssdk';
import type { AppId, CardId } from '#domain/brand';
import { unixSeconds } from '#domain/time';
import { cardExtSignature } from './signed-card-ext';
import { signedChooseCard } from './signed-choose-card';
import { signedJsConfig } from './signed-js-config';
import { withoutEmpty } from './signed-values';
import { createSigner } from './signer';

const appId = 'wx0000000000000001' as AppId;
const at = unixSeconds(1_700_000_000);

const signer = createSigner({
  appId,
  cardTicket: async () => 'a-card-ticket',
  jsapiTicket: async () => 'a-jsapi-ticket',
});

/** Somebody else's implementation, which asks nobody: its store has a fresh ticket. */
function othersWith(ticket: string): Card {
  const store = Object.assign(new Store({ noInterval: true }), {
    getCardTicket: async () => ({ ticket, modifyDate: new Date() }),
  });
  return new Card({ appId, appSecret: 'unused', wechatToken: 'unused', store });
}

/** ASCII: beyond it the other implementation sorts by UTF-16, WeChat by bytes. */
const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/);
const maybe = fc.option(word, { nil: undefined });

describe('the signer', () => {
  test('takes a fresh nonce of at most 32 characters each time', async () => {
    const ticket = { cardId: 'p1' as CardId, at, outerStr: '' };
    const nonces = await Promise.all(
      Array.from({ length: 50 }, async () => [
        JSON.parse(await signer.cardExt(ticket)).nonce_str as string,
        (await signer.chooseCard({}, at)).nonceStr,
        (await signer.jsConfig('https://shop.example.com/', at)).nonceStr,
      ]),
    );
    expect(new Set(nonces.flat()).size).toBe(150);
    expect(nonces.flat().every((nonce) => nonce.length <= 32)).toBe(true);
  });

  test('sends the begin of a term unsigned', async () => {
    const cardExt = JSON.parse(
      await signer.cardExt({
        cardId: 'p1' as CardId,
        at,
        outerStr: 'c.1',
        beginsAt: unixSeconds(1_800_000_000),
      }),
    );
    const { signature, outer_str, fixed_begintimestamp, ...signed } = cardExt;
    expect([outer_str, fixed_begintimestamp]).toEqual(['c.1', '1800000000']);
    expect(signature).toBe(cardExtSignature('a-card-ticket', 'p1', signed));
  });
});

describe('wechat-jssdk, written by others, signs as we do', () => {
  test('card_ext', async () => {
    const claims = fc.record({ ticket: word, cardId: word, code: maybe, openid: maybe });
    await fc.assert(
      fc.asyncProperty(claims, async ({ ticket, cardId, code, openid }) => {
        const theirs = JSON.parse(await othersWith(ticket).getCardExt(cardId, code, openid));
        const { timestamp, nonce_str, signature } = theirs as Record<string, string>;
        const signed = withoutEmpty({ code, openid, timestamp, nonce_str });
        expect(cardExtSignature(ticket, cardId, signed)).toBe(signature);
      }),
    );
  });

  test('chooseCard', async () => {
    const filters = fc.record({ ticket: word, shopId: maybe, cardType: maybe, cardId: maybe });
    await fc.assert(
      fc.asyncProperty(filters, async ({ ticket, ...filter }) => {
        const { shopId, cardType, cardId } = filter;
        const theirs = await othersWith(ticket).getCardSignature(shopId, cardType, cardId);
        const { timestamp = '', nonceStr = '' } = theirs;
        const ours = signedChooseCard(ticket, { appId, timestamp, nonceStr, ...filter });
        expect(ours.cardSign).toBe(theirs.cardSign);
      }),
    );
  });

  /** It leaves fragments alone that need escaping, so only plain ones are compared. */
  test('wx.config', () => {
    const pages = fc.record({
      ticket: word,
      page: fc.webUrl({ withQueryParameters: true }),
      fragment: maybe,
    });
    fc.assert(
      fc.property(pages, ({ ticket, page, fragment }) => {
        const url = fragment ? `${page}#${fragment}` : page;
        const { timestamp = '', nonceStr = '', signature } = JSSDK.generateSignature(url, 'token', ticket);
        expect(signedJsConfig(ticket, { appId, timestamp, nonceStr, url }).signature).toBe(signature);
      }),
    );
  });
});
