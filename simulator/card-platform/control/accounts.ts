import type { Hono } from 'hono';
import { rotateTicket } from '../credentials/getticket';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import type { World } from '../world';
import { newAccount, readAccountFields } from './account-fields';
import { controlBody, textOf } from './control-body';
import { notFound, wrong } from './control-error';

/** Official Accounts, their tickets and the address that takes their events. */
export function accountRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/accounts', (c) => c.json(store.accounts.all().map((account) => view(platform, account))));

  app.post('/accounts', async (c) => {
    const fields = readAccountFields(await controlBody(c));
    const before = store.accounts.get(fields.appid ?? '');
    const account = store.accounts.put(before ? { ...before, ...fields } : newAccount(fields));
    await store.commit();
    return c.json(view(platform, account));
  });

  app.post('/accounts/:appid/verify', async (c) => {
    const account = store.accounts.get(c.req.param('appid')) ?? notFound('account with this appid');
    const target = platform.pushTarget(account);
    if (target.url === '') wrong('the account has no pushUrl');
    return c.json({ verified: await platform.pushes.verifyUrl(target), url: target.url });
  });

  app.post('/tickets/rotate', async (c) => {
    const body = await controlBody(c);
    const type = textOf(body, 'type');
    if (type !== 'wx_card' && type !== 'jsapi') return wrong('type must be wx_card or jsapi');
    const account = store.accounts.get(textOf(body, 'appid') ?? '') ?? notFound('account with this appid');
    rotateTicket(platform, account.appid, type);
    await store.commit();
    return c.json({ appid: account.appid, type });
  });
}

function view(platform: CardPlatform, account: Account): Account {
  return { ...account, pushUrl: platform.pushUrl(account) };
}
