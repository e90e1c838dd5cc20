import type { Hono } from 'hono';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { isOpenCategory } from '../state/category';
import { type Permission, type PermissionState, permissionRules } from '../state/permission';
import type { World } from '../world';
import { isDomain } from './account-fields';
import { controlBody, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';

/** JS API domains may be configured, and changed once (seed 003). */
const DOMAIN_CHANGES_MAX = 1;

/** What the merchant does in the Official Account's console to get permissions, and WeChat's staff to grant them. */
export function permissionRoutes(app: Hono, { platform }: World): void {
  app.get('/accounts/:appid/permissions', (c) =>
    c.json(permissionStates(accountNamed(platform, c.req.param('appid')))),
  );

  app.post('/accounts/:appid/permissions/:name/:act', async (c) => {
    const account = accountNamed(platform, c.req.param('appid'));
    const name = permissionNamed(c.req.param('name'));
    const changed = afterAct(account, name, c.req.param('act'));
    platform.store.accounts.put(changed);
    await platform.store.commit();
    return c.json(permissionStates(changed));
  });

  app.post('/accounts/:appid/js-domain', async (c) => {
    const account = accountNamed(platform, c.req.param('appid'));
    const domain = textOf(await controlBody(c), 'domain') ?? wrong('domain is missing');
    const changed = withJsDomain(account, domain);
    platform.store.accounts.put(changed);
    await platform.store.commit();
    return c.json({ jsDomains: changed.jsDomains, jsDomainChanges: changed.jsDomainChanges });
  });
}

/** Each permission with its name in the console and 未获得, 审核中 or 已获得. */
function permissionStates(account: Account) {
  return Object.entries(permissionRules).map(([permission, { name, granting }]) => {
    return { permission, name, granting, state: stateOf(account, permission as Permission) };
  });
}

function stateOf({ permissions, permissionsUnderReview }: Account, name: Permission): PermissionState {
  if (permissions.includes(name)) return 'granted';
  return permissionsUnderReview.includes(name) ? 'reviewing' : 'none';
}

/** `apply` is the merchant's; `grant`, `refuse` and `withdraw` are WeChat's. */
function afterAct(account: Account, name: Permission, act: string): Account {
  const state = stateOf(account, name);
  switch (act) {
    case 'apply':
      if (state !== 'none') notNow(`${name} is ${state} already`);
      return afterApplication(account, name);
    case 'grant':
      return withState(account, name, 'granted');
    case 'refuse':
      if (state !== 'reviewing') notNow(`${name} does not wait for review`);
      return withState(account, name, 'none');
    case 'withdraw':
      return withState(account, name, 'none');
    default:
      return wrong('the act must be apply, grant, refuse or withdraw');
  }
}

/** Advanced permissions need the card function first (seed 003); 朋友的券 an open trade (seed 002). */
function afterApplication(account: Account, name: Permission): Account {
  const { granting } = permissionRules[name];
  const advanced = name !== 'card' && name !== 'wechat-pay';
  if (advanced && !account.permissions.includes('card')) notNow('the card function comes first');
  if (granting === 'reviewed-open-category' && !isOpenCategory(account.category)) {
    notNow(`朋友的券 is not open to ${account.category || 'an account without a category'}`);
  }
  return withState(account, name, granting === 'at-once' ? 'granted' : 'reviewing');
}

function withState(account: Account, name: Permission, state: PermissionState): Account {
  const others = (list: readonly Permission[]) => list.filter((one) => one !== name);
  const [granted, reviewing] = [others(account.permissions), others(account.permissionsUnderReview)];
  return {
    ...account,
    permissions: state === 'granted' ? [...granted, name] : granted,
    permissionsUnderReview: state === 'reviewing' ? [...reviewing, name] : reviewing,
  };
}

function withJsDomain(account: Account, domain: string): Account {
  if (!isDomain(domain)) wrong('a domain is a host name; an IP address is not valid');
  const changing = account.jsDomains.length > 0;
  if (changing && account.jsDomainChanges >= DOMAIN_CHANGES_MAX) notNow('the domain can be changed once');
  const jsDomainChanges = account.jsDomainChanges + (changing ? 1 : 0);
  return { ...withState(account, 'js-domain', 'granted'), jsDomains: [domain], jsDomainChanges };
}

function accountNamed({ store }: CardPlatform, appid: string): Account {
  return store.accounts.get(appid) ?? notFound('account with this appid');
}

function permissionNamed(name: string): Permission {
  return Object.hasOwn(permissionRules, name) ? (name as Permission) : notFound(`permission ${name}`);
}
