import type { Hono } from 'hono';
import type { CardPlatform } from '../platform';
import type { User } from '../state/user';
import type { World } from '../world';
import { controlBody, onlyMembers, textOf } from './control-body';
import { notFound, notNow, wrong } from './control-error';
import type { UserView } from './views';

/** People with phones. */
export function userRoutes(app: Hono, { platform }: World): void {
  const { store } = platform;

  app.get('/users', (c) => c.json(store.users.all().map((user) => userView(platform, user))));

  app.post('/users', async (c) => {
    const body = onlyMembers(await controlBody(c), ['id', 'name', 'username', 'role']);
    const name = textOf(body, 'name') || wrong('name is missing');
    const id = textOf(body, 'id') ?? `user-${store.users.size + 1}`;
    if (!/^[\w-]+$/.test(id)) wrong('id may only have letters, digits, - and _');
    if (store.users.get(id)) notNow(`there is already a user ${id}`);
    const role = textOf(body, 'role') ?? 'customer';
    if (role !== 'customer' && role !== 'staff') return wrong('role must be customer or staff');
    const username = textOf(body, 'username') ?? id;
    const user = store.users.put({ id, name, username, role, friends: [] });
    await store.commit();
    return c.json(userView(platform, user));
  });
}

/** The person whom a path names. */
export function userNamed({ store }: CardPlatform, id: string): User {
  return store.users.get(id) ?? notFound(`user ${id}`);
}

function userView(platform: CardPlatform, user: User): UserView {
  const accounts = platform.store.accounts.all();
  const appids = accounts.flatMap(({ appid, miniPrograms }) => [
    appid,
    ...miniPrograms.map((app) => app.appid),
  ]);
  const openids = Object.fromEntries(appids.map((appid) => [appid, platform.openid(appid, user.id)]));
  const first = accounts[0];
  return { ...user, unionid: (first && platform.unionid(first, user.id)) ?? null, openids };
}
