import type { PageCall } from '../http/endpoint';
import { escaped, htmlPage } from '../http/html';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Component } from '../state/component';
import { authorise } from './authorise';
import { permissionSets } from './permission-sets';

/**
 * GET /cgi-bin/componentloginpage of mp.weixin.qq.com: a merchant reads what the platform asks for and agrees. On a
 * phone the merchant scans; here `simulator_account` says which account agrees, and without it the page asks.
 */
export async function componentLoginPage({ platform, query }: PageCall): Promise<Response> {
  const component = platform.store.components.get(query.get('component_appid') ?? '');
  if (!component) return errorPage(61011, '第三方平台不存在');
  const back = query.get('redirect_uri') ?? '';
  if (!URL.canParse(back)) return errorPage(40097, 'redirect_uri 参数错误');
  if (!codeHolds(platform, component, query)) return errorPage(61010, '预授权码无效或已过期');
  const account = platform.store.accounts.get(query.get('simulator_account') ?? '');
  if (!account) return choicePage(platform, component, query);
  if (!component.published && !component.testAccounts.includes(account.appid)) {
    return errorPage(61028, '该第三方平台未全网发布，只有测试账号可以授权');
  }
  return sendBack(platform, { component, account, back, preAuthCode: query.get('pre_auth_code') ?? '' });
}

function codeHolds({ store, clock }: CardPlatform, { appid }: Component, query: URLSearchParams): boolean {
  const code = store.preAuthCodes.get(query.get('pre_auth_code') ?? '');
  return code?.componentAppid === appid && !code.used && clock.seconds() < code.expiresAt;
}

interface Agreed {
  component: Component;
  account: Account;
  back: string;
  preAuthCode: string;
}

function sendBack(platform: CardPlatform, { component, account, back, preAuthCode }: Agreed): Response {
  const { permissionSets } = component;
  const { code, expiresAt } = authorise(platform, { component, account, permissionSets, preAuthCode });
  const headers = { location: redirectUrl(back, code, expiresAt - platform.clock.seconds()) };
  return new Response(null, { status: 302, headers });
}

/** Where the merchant is led after agreeing; `expiresIn` in seconds. */
export function redirectUrl(back: string, code: string, expiresIn: number): string {
  const location = new URL(back);
  location.searchParams.set('auth_code', code);
  location.searchParams.set('expires_in', String(expiresIn));
  return location.href;
}

function choicePage({ store }: CardPlatform, component: Component, query: URLSearchParams): Response {
  const choices = store.accounts.all().map(({ appid, name }) => {
    const next = new URLSearchParams(query);
    next.set('simulator_account', appid);
    return `<li><a href="?${escaped(next.toString())}">${escaped(name)} ${escaped(appid)}</a></li>`;
  });
  const sets = component.permissionSets.map((id) => `<li>${escaped(permissionSets[id] ?? String(id))}</li>`);
  const asks = `<h1>${escaped(component.name)} 申请使用公众号的权限</h1><ul>${sets.join('')}</ul>`;
  return htmlPage('公众号授权', `${asks}<p>用哪个公众号授权？</p><ul>${choices.join('')}</ul>`);
}

function errorPage(code: number, text: string): Response {
  return htmlPage('公众号授权', `<p>${text}</p><p>${code}</p>`);
}
