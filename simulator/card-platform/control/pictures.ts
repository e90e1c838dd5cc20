import type { Hono } from 'hono';
import { placeholderSvg } from '../media/placeholder';
import { cdnImageId, isCdnUrl } from '../media/wechat-cdn';
import type { World } from '../world';
import { notFound } from './control-error';

/** WeChat's picture servers: uploaded pictures as they are, any other address there as a drawing. */
export function pictureRoutes(app: Hono, { platform }: World): void {
  app.get('/cdn', (c) => {
    const url = c.req.query('url') ?? '';
    if (!isCdnUrl(url)) return notFound('picture outside mmbiz.qpic.cn and mmbiz.qlogo.cn');
    const image = platform.store.images.get(cdnImageId(url));
    if (!image) return c.body(placeholderSvg(url), 200, { 'content-type': 'image/svg+xml' });
    const bytes = new Uint8Array(Buffer.from(image.base64, 'base64'));
    return c.body(bytes, 200, { 'content-type': image.contentType });
  });
}
