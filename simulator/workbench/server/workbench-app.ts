import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { phoneRoutes } from '../../phone/server/phone-routes';
import type { WorkbenchOptions } from '../index';
import { forwardTo } from './forward-to';
import { onlyThisMachine } from './only-this-machine';

export interface WorkbenchApp {
  app: Hono;
  /** Ends the streams that the phones listen to. */
  close(): void;
}

/** Everything that the workbench's port answers. */
export function workbenchApp(options: Omit<WorkbenchOptions, 'port'>): WorkbenchApp {
  const { platformUrl, cloudUrl, phoneDir, pageDir } = options;
  const phones = phoneRoutes({ distDir: phoneDir, platformUrl, cloudUrl });
  const app = new Hono();
  app.use(onlyThisMachine);
  app.get('/endpoints', (c) =>
    c.json({ workbench: new URL(c.req.url).origin, cardPlatform: platformUrl, cloud: cloudUrl }),
  );
  app.all('/platform/*', forwardTo(platformUrl, '/platform'));
  app.all('/cloud/*', forwardTo(cloudUrl, '/cloud'));
  app.route('/', phones);
  app.use('/*', freshPage, serveStatic({ root: pageDir }));
  return { app, close: () => phones.close() };
}

/** The page is built anew while people look at it. */
const freshPage: Parameters<Hono['use']>[1] = async (c, next) => {
  await next();
  c.header('cache-control', 'no-cache');
};
