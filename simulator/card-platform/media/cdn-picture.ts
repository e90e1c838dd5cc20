import type { Store } from '../state/store';
import { placeholderSvg } from './placeholder';
import { cdnImageId } from './wechat-cdn';

/** What WeChat's picture servers answer: an uploaded picture as it is, for any other address a drawing. */
export function cdnPicture(store: Store, url: string): Response {
  const image = store.images.get(cdnImageId(url));
  if (!image) return picture(placeholderSvg(url), 'image/svg+xml');
  return picture(new Uint8Array(Buffer.from(image.base64, 'base64')), image.contentType);
}

function picture(body: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  return new Response(body, { headers: { 'content-type': contentType } });
}
