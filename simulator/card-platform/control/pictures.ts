import type { Hono } from 'hono';
import { cdnPicture } from '../media/cdn-picture';
import { isCdnUrl } from '../media/wechat-cdn';
import type { World } from '../world';
import { notFound } from './control-error';

/** WeChat's picture servers, for pages that have a picture's whole address. */
export function pictureRoutes(app: Hono, { platform }: World): void {
  app.get('/cdn', (c) => {
    const url = c.req.query('url') ?? '';
    return isCdnUrl(url)
      ? cdnPicture(platform.store, url)
      : notFound('picture outside mmbiz.qpic.cn and mmbiz.qlogo.cn');
  });
}
