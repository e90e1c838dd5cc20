import { type ClaimContext, type ClaimEntry, claimEntries } from '../claim/claim';
import { offerCards } from '../claim/offer-cards';
import type { PageCall } from '../http/endpoint';
import { htmlPage } from '../http/html';
import { choicePage } from '../identity/pages';
import type { LandingPage } from '../state/landing-page';
import { drawnLandingPage, LANDING_STYLE } from './drawn-landing-page';
import { isPassedOn, landingContext } from './landing-context';

/**
 * GET /bizmall/cardlandingpage of mp.weixin.qq.com: the page of an account's cards, as the visitor sees it. Who looks
 * is `simulator_user`; `simulator_entry` and `simulator_session` say by which other way they came.
 */
export async function cardLandingPage({ platform, query }: PageCall): Promise<Response> {
  const { store } = platform;
  const page = store.landingPages.get(query.get('page_id') ?? '');
  const account = store.accounts.get(page?.appid ?? '');
  const biz = account && Buffer.from(account.originalId).toString('base64');
  if (!page || !account || query.get('biz') !== biz) return htmlPage('卡券', '<p>该页面不存在</p>');
  const context = contextOf(page, query);
  if (!page.canShare && isPassedOn(context, page)) return htmlPage(page.title, '<p>该页面不可分享</p>');
  const users = store.users.all();
  const user = users.find(({ id }) => id === query.get('simulator_user'));
  if (!user) return choicePage(users, query);
  const ids = page.cards.map(({ cardId }) => cardId);
  const offered = offerCards(platform, user, ids, context, false).page;
  return htmlPage(page.title, drawnLandingPage(page, offered, user, context), LANDING_STYLE);
}

function contextOf(page: LandingPage, query: URLSearchParams): ClaimContext {
  const session = query.get('simulator_session') ?? undefined;
  const named: ClaimEntry | undefined = claimEntries.find((entry) => entry === query.get('simulator_entry'));
  if (session === undefined && named === undefined) return landingContext(page);
  return { entry: named ?? 'session', ...(session !== undefined && { session }) };
}
