const CDN = new Set(['mmbiz.qpic.cn', 'mmbiz.qlogo.cn']);
const QR_HOST = 'mp.weixin.qq.com';
const QR_PATH = '/cgi-bin/showqrcode';

/** Where the platform keeps what WeChat shows at an address; undefined for any other address. */
export function pictureAddress(url: string, platformUrl: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  if (CDN.has(host)) return `${platformUrl}/simulator/cdn?url=${encodeURIComponent(url)}`;
  return host === QR_HOST && pathname === QR_PATH ? `${platformUrl}${QR_PATH}${search}` : undefined;
}
