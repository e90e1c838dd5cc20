import { randomBytes } from 'node:crypto';
import type { UploadImageAnswer } from '#server/wechat/wire/index';
import { refuse } from '../errors/wechat-error';
import type { UploadCall } from '../http/endpoint';
import { imageFormat } from './image-format';

const BYTES_MAX = 1024 * 1024;
const NAME_BYTES = 48;

/** POST /cgi-bin/media/uploadimg: part `buffer` for cards, `media` for articles; JPG or PNG up to 1 MB. */
export async function uploadimg({ platform, form }: UploadCall): Promise<UploadImageAnswer> {
  const part = form?.get('buffer') ?? form?.get('media');
  if (!(part instanceof Blob) || part.size === 0) return refuse(41005);
  if (part.size > BYTES_MAX) refuse(40009);
  const bytes = Buffer.from(await part.arrayBuffer());
  const format = imageFormat(bytes) ?? refuse(40137);
  if (format === 'png' && platform.config.uploadFormats === 'jpg') refuse(40137);
  const id = randomBytes(NAME_BYTES).toString('base64url');
  const url = `http://mmbiz.qpic.cn/mmbiz_${format === 'png' ? 'png' : 'jpg'}/${id}/0?wx_fmt=${format}`;
  platform.store.images.put({ id, url, contentType: `image/${format}`, base64: bytes.toString('base64') });
  return { url };
}
