import type { Hono } from 'hono';
import { explainCardExt } from '../explain/explain-card-ext';
import { explainChooseCard } from '../explain/explain-choose-card';
import { isObject, type JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { World } from '../world';
import { controlBody, textOf } from './control-body';
import { notFound, wrong } from './control-error';
import { userNamed } from './users';

/** Why a signature does not verify: card_ext of wx.addCard, or cardSign of wx.chooseCard. */
export function signatureRoutes(app: Hono, { platform }: World): void {
  app.post('/signature/explain', async (c) => {
    const body = await controlBody(c);
    const account = accountIn(platform, body);
    if (body.chooseCard !== undefined) return c.json(chooseCard(platform, body, account));
    const cardId = textOf(body, 'cardId') ?? wrong('cardId is missing');
    const pageUrl = textOf(body, 'pageUrl');
    if (pageUrl !== undefined && !URL.canParse(pageUrl)) wrong('pageUrl is not an address');
    return c.json(
      explainCardExt(platform, {
        cardId,
        cardExt: body.cardExt,
        account,
        pageUrl,
        signed: textOf(body, 'signed'),
      }),
    );
  });
}

function chooseCard(platform: CardPlatform, body: JsonObject, account: Account | undefined) {
  if (!isObject(body.chooseCard)) return wrong('chooseCard must be an object');
  const whose = account ?? platform.store.accounts.all()[0] ?? notFound('account');
  const user = textOf(body, 'user');
  const userId = user === undefined ? undefined : userNamed(platform, user).id;
  return explainChooseCard(platform, whose, body.chooseCard, userId);
}

function accountIn({ store }: CardPlatform, body: JsonObject): Account | undefined {
  const appid = textOf(body, 'account');
  if (appid === undefined || appid === '') return undefined;
  return store.accounts.get(appid) ?? notFound('account with this appid');
}
