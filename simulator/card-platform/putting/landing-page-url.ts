import type { Account } from '../state/account';
import type { LandingPage } from '../state/landing-page';

export const LANDING_PAGE_PATH = '/bizmall/cardlandingpage';

/** As captured: an authorisation (网页授权) that leads on to the page, so that WeChat knows who looks. */
export function landingPageUrl({ appid, originalId }: Account, { pageId }: LandingPage): string {
  const biz = Buffer.from(originalId).toString('base64');
  const page = new URL(LANDING_PAGE_PATH, 'https://mp.weixin.qq.com');
  page.search = String(new URLSearchParams({ biz, page_id: String(pageId), scene: '1' }));
  const query = new URLSearchParams({
    appid,
    redirect_uri: page.href,
    response_type: 'code',
    scope: 'snsapi_base',
  });
  return `https://open.weixin.qq.com/connect/oauth2/authorize?${query}#wechat_redirect`;
}
