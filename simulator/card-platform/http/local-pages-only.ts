import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { isForeignOrigin, isLocalHost } from '../../only-this-machine';

const allowLocalPages = cors({
  origin: (origin) => (isForeignOrigin(origin) ? null : origin),
  allowMethods: ['GET', 'POST', 'DELETE'],
});

/**
 * Web pages of this machine may read everything; no other page may touch the control API, nor anything under a
 * name that was made to point at this machine.
 */
export const localPagesOnly: MiddlewareHandler = async (c, next) => {
  if (!isLocalHost(c.req.header('host'))) {
    return c.json({ error: 'call the card platform 127.0.0.1, localhost or [::1]' }, 403);
  }
  const foreign = isForeignOrigin(c.req.header('origin'));
  if (foreign && c.req.path.startsWith('/simulator')) return c.json({ error: 'only for local pages' }, 403);
  if (c.req.method !== 'GET' && !c.req.path.startsWith('/simulator')) return next();
  return allowLocalPages(c, next);
};
