import type { Hono } from 'hono';
import { noteSpeaking } from '../messages/note-speaking';
import type { World } from '../world';
import { controlBody, flagOf, textOf } from './control-body';
import { notFound } from './control-error';
import { userNamed } from './users';

/** Following an account (关注), which lets it learn more about the person, and writing to it. */
export function followRoutes(app: Hono, { platform }: World): void {
  app.post('/users/:id/follow', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const body = await controlBody(c);
    const appid = textOf(body, 'account') ?? '';
    if (!platform.store.accounts.get(appid)) notFound('account with this appid');
    const { [appid]: since = platform.clock.seconds(), ...others } = user.follows ?? {};
    const follows = flagOf(body, 'unfollow') ? others : { ...others, [appid]: since };
    platform.store.users.put({ ...user, follows });
    if (!flagOf(body, 'unfollow')) noteSpeaking(platform, user.id, appid);
    await platform.store.commit();
    return c.json({ id: user.id, follows });
  });

  app.post('/users/:id/speak', async (c) => {
    const user = userNamed(platform, c.req.param('id'));
    const appid = textOf(await controlBody(c), 'account') ?? '';
    if (!platform.store.accounts.get(appid)) notFound('account with this appid');
    noteSpeaking(platform, user.id, appid);
    await platform.store.commit();
    return c.json({ id: user.id, spoke: platform.store.users.get(user.id)?.spoke });
  });
}
