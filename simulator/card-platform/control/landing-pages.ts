import type { Hono } from 'hono';
import { offerCards } from '../claim/offer-cards';
import type { JsonObject } from '../http/json';
import { isPassedOn, landingContext } from '../putting/landing-context';
import { landingPageUrl } from '../putting/landing-page-url';
import type { LandingPage } from '../state/landing-page';
import type { World } from '../world';
import { readContext } from './claim-context';
import { controlBody, flagOf, textOf } from './control-body';
import { notFound, notNow } from './control-error';
import { userNamed } from './users';

/** Landing pages (货架), and claiming on them. */
export function landingPageRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/landing-pages', (c) => {
    const pages = store.landingPages.all().map((page) => {
      const account = store.accounts.get(page.appid);
      return { ...page, url: account ? landingPageUrl(account, page) : '' };
    });
    return c.json(pages);
  });

  app.post('/users/:id/landing-pages/:pageId', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const page = store.landingPages.get(c.req.param('pageId')) ?? notFound('landing page with this id');
    const body = await controlBody(c);
    const context = body.context === undefined ? landingContext(page) : readContext(body, 'chat');
    if (!page.canShare && isPassedOn(context, page))
      notNow('the page may not be passed on: can_share is false');
    const result = offerCards(platform, user, chosen(page, body), context, flagOf(body, 'confirm') ?? false);
    await store.commit();
    return c.json(result);
  });
}

/** The one that `cardId` names, or all of the page. */
function chosen({ cards }: LandingPage, body: JsonObject): string[] {
  const ids = cards.map(({ cardId }) => cardId);
  const cardId = textOf(body, 'cardId');
  if (cardId === undefined) return ids;
  return ids.includes(cardId) ? [cardId] : notFound('card with this id on the page');
}
