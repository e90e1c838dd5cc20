import { randomBytes } from 'node:crypto';
import type { PageCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { forgetExpired } from '../state/forget-expired';
import type { User } from '../state/user';
import { choicePage, errorPage } from './pages';

/** Seconds that a code waits to be used. */
const CODE_LIFE = 300;
const CODE_BYTES = 24;
/** WeChat's own pages need no domain of the merchant's, and are on this server too. */
const OWN_HOST = 'mp.weixin.qq.com';

/**
 * GET /connect/oauth2/authorize of open.weixin.qq.com: sends the visitor back with a code. On a phone WeChat knows
 * who looks; here `simulator_user` says it, and without it the page asks.
 */
export async function authorize({ platform, query }: PageCall): Promise<Response> {
  const account = platform.store.accounts.get(query.get('appid') ?? '');
  if (!account) return errorPage(40013, 'AppID 参数错误');
  const back = query.get('redirect_uri') ?? '';
  const refusal = refusalOf(account, back, query);
  if (refusal) return refusal;
  const users = platform.store.users.all();
  const user = users.find(({ id }) => id === query.get('simulator_user'));
  return user ? sendBack(platform, account, user, back, query) : choicePage(users, query);
}

function refusalOf(account: Account, back: string, query: URLSearchParams): Response | undefined {
  const host = URL.canParse(back) ? new URL(back).hostname : '';
  if (host !== OWN_HOST && !account.oauthDomains.includes(host)) {
    return errorPage(10003, 'redirect_uri 参数错误');
  }
  if (query.get('response_type') !== 'code') return errorPage(10004, 'response_type 参数错误');
  if (query.get('scope') !== 'snsapi_base') return errorPage(10005, 'Scope 参数错误或没有 Scope 权限');
  return undefined;
}

function sendBack(
  platform: CardPlatform,
  { appid }: Account,
  { id }: User,
  back: string,
  query: URLSearchParams,
): Response {
  const { code } = platform.store.oauthCodes.put({
    code: randomBytes(CODE_BYTES).toString('base64url'),
    appid,
    userId: id,
    scope: 'snsapi_base',
    expiresAt: platform.clock.seconds() + CODE_LIFE,
    used: false,
  });
  forgetExpired(platform.store.oauthCodes, platform.clock.seconds());
  const location = new URL(back);
  location.searchParams.set('code', code);
  location.searchParams.set('state', query.get('state') ?? '');
  if (location.hostname === OWN_HOST) return ownPage(location, id);
  return new Response(null, { status: 302, headers: { location: location.href } });
}

function ownPage(location: URL, userId: string): Response {
  location.searchParams.set('simulator_user', userId);
  return new Response(null, { status: 302, headers: { location: location.pathname + location.search } });
}
