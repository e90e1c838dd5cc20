import type { Context, Hono } from 'hono';
import { authorise } from '../component/authorise';
import { redirectUrl } from '../component/component-login-page';
import { unauthorise } from '../component/unauthorise';
import type { JsonObject } from '../http/json';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { Component } from '../state/component';
import type { World } from '../world';
import { isPermissionSet } from './component-fields';
import { controlBody, onlyMembers, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import type { AuthorizationView } from './views';

const consentMembers = ['component', 'account', 'permissionSets', 'preAuthCode', 'redirectUri'];

/** Merchants' consents to third-party platforms, without the page that a browser opens. */
export function authorizationRoutes(app: Hono, { platform }: World): void {
  const { store, clock } = platform;

  app.get('/authorizations', (c) => c.json(store.authorizations.all().map(view)));

  app.post('/authorizations', async (c) => {
    const body = onlyMembers(await controlBody(c), consentMembers);
    const { component, account } = parties(platform, body);
    if (!component.published && !component.testAccounts.includes(account.appid)) {
      notNow('61028: the third-party platform is not published, and the account is no test account of it');
    }
    const preAuthCode = textOf(body, 'preAuthCode') ?? '';
    const permissionSets = setsIn(body, component);
    const redirectUri = redirectIn(body);
    const { code, expiresAt } = authorise(platform, { component, account, permissionSets, preAuthCode });
    await store.commit();
    const expiresIn = expiresAt - clock.seconds();
    const redirect = redirectUri === null ? null : redirectUrl(redirectUri, code, expiresIn);
    return c.json({ authCode: code, expiresIn, redirect });
  });

  app.post('/authorizations/end', async (c) => end(c, platform));
}

async function end(c: Context, platform: CardPlatform): Promise<Response> {
  const body = onlyMembers(await controlBody(c), ['component', 'account']);
  const { component, account } = parties(platform, body);
  if (!unauthorise(platform, component, account.appid)) notNow('the account has not authorised the platform');
  await platform.store.commit();
  return c.json({});
}

function parties({ store }: CardPlatform, body: JsonObject): { component: Component; account: Account } {
  const component = store.components.get(textOf(body, 'component') ?? '');
  const account = store.accounts.get(textOf(body, 'account') ?? '');
  return {
    component: component ?? notFound('third-party platform with this appid'),
    account: account ?? notFound('account with this appid'),
  };
}

/** All that the platform has, unless the merchant chooses among them. */
function setsIn({ permissionSets: value }: JsonObject, { permissionSets }: Component): number[] {
  if (value === undefined) return permissionSets;
  const known = Array.isArray(value) && value.every(isPermissionSet);
  return known ? value : wrong('permissionSets must be a list of numbers such as 8');
}

function redirectIn(body: JsonObject): string | null {
  const uri = textOf(body, 'redirectUri') ?? null;
  return uri === null || URL.canParse(uri) ? uri : wrong('redirectUri must be an address');
}

function view({
  componentAppid,
  authorizerAppid,
  permissionSets,
  time,
}: AuthorizationView): AuthorizationView {
  return { componentAppid, authorizerAppid, permissionSets, time };
}
