import { type Context, Hono } from 'hono';
import { EventHub } from './event-hub';
import { forward } from './forward';
import { pictureAddress } from './picture-address';
import { Platform, type PlatformUser } from './platform';
import { staticFile } from './static-files';
import { watchBuild } from './watch-build';

export interface PhoneRoutesOptions {
  /** What buildPhone wrote. */
  distDir: string;
  platformUrl: string;
  cloudUrl: string;
}

/** The phones' routes. Open phones load their code anew after each build, and on `reload`. */
export type PhoneRoutes = Hono & { reload(): void; close(): void };

/** `/phone/{userId}/…`: the phone's page, and its ways to the cloud and to WeChat, as that user. */
export function phoneRoutes({ distDir, platformUrl, cloudUrl }: PhoneRoutesOptions): PhoneRoutes {
  const platform = new Platform(platformUrl);
  const hub = new EventHub(platform);
  const app = new Hono();

  app.get('/phone/:userId', (c) => c.redirect(`${c.req.path}/${new URL(c.req.url).search}`));
  app.get('/phone/:userId/boot.json', async (c) =>
    withUser(c, platform, async ({ id, name = id }) =>
      c.json({
        user: { id, name },
        miniProgram: await platform.miniProgram(),
        clock: await platform.clock(),
      }),
    ),
  );
  app.get('/phone/:userId/image', async (c) => {
    const address = pictureAddress(c.req.query('url') ?? '', platformUrl);
    return address ? forward(c, address) : c.text('not a picture of WeChat', 404);
  });
  app.get('/phone/:userId/events', (c) => hub.open(c.req.raw.signal));
  app.post('/phone/:userId/cloud/:function', (c) =>
    withUser(c, platform, async (user) => {
      const name = encodeURIComponent(c.req.param('function'));
      return forward(c, `${cloudUrl}/invoke/${name}`, await identity(user, platform));
    }),
  );
  app.all('/phone/:userId/wechat/:rest{.+}', (c) =>
    withUser(c, platform, ({ id }) => {
      const { search } = new URL(c.req.url);
      return forward(
        c,
        `${platformUrl}/simulator/users/${encodeURIComponent(id)}/${c.req.param('rest')}${search}`,
      );
    }),
  );
  app.get('/phone/:userId/:file{.*}', async (c) => {
    return (await staticFile(distDir, c.req.param('file'))) ?? c.text('not found', 404);
  });
  const reload = () => hub.send('reload', {});
  const stopWatching = watchBuild(distDir, reload);
  const close = () => {
    stopWatching();
    hub.close();
  };
  return Object.assign(app, { reload, close });
}

async function withUser(
  c: Context,
  platform: Platform,
  answer: (user: PlatformUser) => Response | Promise<Response>,
): Promise<Response> {
  const id = c.req.param('userId') ?? '';
  try {
    const user = await platform.user(id);
    return user ? await answer(user) : c.json({ error: `there is no user "${id}"` }, 404);
  } catch (error) {
    return c.json({ errCode: -1, errMsg: (error as Error).message }, 502);
  }
}

/** Who calls a cloud function: the openid is the mini-program's, and never comes from the page. */
async function identity(user: PlatformUser, platform: Platform): Promise<Record<string, string>> {
  const { appid } = await platform.miniProgram();
  const openid = user.openids[appid];
  if (!openid) throw new Error(`user "${user.id}" has no openid for ${appid}`);
  const unionid: Record<string, string> = user.unionid ? { 'x-wx-unionid': user.unionid } : {};
  return { 'x-wx-openid': openid, 'x-wx-appid': appid, ...unionid };
}
