const ABSOLUTE = /^(https?:)?\/\//;
const INLINE = /^(data|blob):/;
/** WeChat's picture hosts; the phone's own server passes their pictures on, so that their pixels can be read. */
const WECHAT_HOSTS = new Set(['mmbiz.qpic.cn', 'mmbiz.qlogo.cn', 'mp.weixin.qq.com']);

/** Where the browser finds a picture. `folder` is the page's, for paths relative to it. */
export function imageUrl(path: string, folder = ''): string {
  if (INLINE.test(path)) return path;
  if (!ABSOLUTE.test(path)) return path.startsWith('/') ? path.slice(1) : folder + path;
  const { host, href } = new URL(path, location.href);
  return WECHAT_HOSTS.has(host) ? `image?url=${encodeURIComponent(href)}` : path;
}
