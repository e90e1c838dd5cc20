import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { controlApi } from '../control/control-api';
import { endpoints } from '../endpoints';
import { picturePaths } from '../media/picture-paths';
import type { World } from '../world';
import type { Fault } from './faults';
import { limitedBody } from './limited-body';
import { localPagesOnly } from './local-pages-only';
import { traced } from './traced';
import { type Dispatched, WechatDispatcher } from './wechat-dispatcher';

/** They say themselves what is too large: 40009. */
const uploadPaths = new Set(endpoints.filter(({ kind }) => kind === 'upload').map(({ path }) => path));

type App = { Bindings: HttpBindings };

/** The whole server: the control API under /simulator, WeChat's paths everywhere else. */
export function createApp(world: World): Hono<App> {
  const app = new Hono<App>();
  const dispatcher = new WechatDispatcher(world.platform, endpoints);
  picturePaths(app, world.platform);
  app.use(localPagesOnly);
  app.use((c, next) => (uploadPaths.has(c.req.path) ? next() : limitedBody(c, next)));
  app.use(traced(world.traces));
  app.route('/simulator', controlApi(world));
  app.all('*', (c) => answer(c, world, dispatcher));
  return app;
}

async function answer(c: Context<App>, world: World, dispatcher: WechatDispatcher): Promise<Response> {
  const started = performance.now();
  const fault = world.faults.take(c.req.path);
  if (fault?.kind === 'delay') await delay(fault.ms);
  const dispatched = await unlessStopped(c, dispatcher, fault);
  world.log.add({
    at: world.platform.clock.now(),
    method: c.req.method,
    path: c.req.path,
    appid: dispatched.appid,
    status: dispatched.response.status,
    errcode: dispatched.errcode,
    errmsg: dispatched.errmsg,
    duration: Math.round((performance.now() - started) * 100) / 100,
    implemented: dispatched.implemented,
  });
  return fault?.kind === 'drop-after' ? cut(c) : dispatched.response;
}

/** What two mishaps answer before the platform does anything. */
async function unlessStopped(
  c: Context<App>,
  dispatcher: WechatDispatcher,
  fault?: Fault,
): Promise<Dispatched> {
  const nothing = { errcode: null, appid: null, implemented: true };
  if (fault?.kind === 'http-500') {
    return { response: c.text('Internal Server Error', 500), errmsg: 'fault: http-500', ...nothing };
  }
  if (fault?.kind === 'drop-before') {
    return { response: cut(c), errmsg: 'fault: connection cut', ...nothing };
  }
  return dispatcher.dispatch({ request: c.req.raw, address: addressOf(c) }, fault);
}

/** Everyone calls from this machine; `x-forwarded-for` lets a caller say what address WeChat would see. */
function addressOf(c: Context<App>): string {
  const said = c.req.header('x-forwarded-for')?.split(',', 1)[0]?.trim();
  return said || (c.env.incoming.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
}

/** Ends the connection without an answer. */
function cut(c: Context<App>): Response {
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
