import type { MiddlewareHandler } from 'hono';
import { isForeignOrigin, isLocalHost } from '../../only-this-machine';

/** Refuses what a foreign web page may send here from the developer's own browser. */
export const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  if (!isLocalHost(c.req.header('host'))) {
    return c.text('call the workbench 127.0.0.1, localhost or [::1]', 403);
  }
  if (isForeignOrigin(origin)) return c.text(`pages of ${origin} have no access`, 403);
  return next();
};
