import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

const LOCAL_PAGE = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/;

const allowLocalPages = cors({
  origin: (origin) => (LOCAL_PAGE.test(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'DELETE'],
});

/** Web pages of this machine may read everything; no other page may touch the control API. */
export const localPagesOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const foreign = origin !== undefined && !LOCAL_PAGE.test(origin);
  if (foreign && c.req.path.startsWith('/simulator')) return c.json({ error: 'only for local pages' }, 403);
  if (c.req.method !== 'GET' && !c.req.path.startsWith('/simulator')) return next();
  return allowLocalPages(c, next);
};
