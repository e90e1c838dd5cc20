import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { CardPlatform } from '../platform';
import { cdnPicture } from './cdn-picture';

/**
 * Pictures under the path that they have at mmbiz.qpic.cn, for whoever maps that host to this port. As there,
 * everyone may see them, by whatever name they call the server: only who knows its address finds an upload.
 */
export function picturePaths(app: Hono<{ Bindings: HttpBindings }>, { store }: CardPlatform): void {
  app.get('/:folder{mmbiz[^/]*}/:picture/*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    return cdnPicture(store, `http://mmbiz.qpic.cn${pathname}${search}`);
  });
}
