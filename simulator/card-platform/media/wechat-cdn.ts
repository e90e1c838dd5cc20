const CDN = /^https?:\/\/mmbiz\.(qpic|qlogo)\.cn\/(?:mmbiz[^/]*\/)?([^/?]*)/;

/** Whether WeChat would take it as a picture on its own servers. */
export function isCdnUrl(url: string): boolean {
  return CDN.test(url);
}

/** The part of the address that names the picture. */
export function cdnImageId(url: string): string {
  return CDN.exec(url)?.[2] ?? '';
}
