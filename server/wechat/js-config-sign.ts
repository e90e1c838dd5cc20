import { createHash } from 'node:crypto';

/** `url` is the whole address of the page; what follows a # is not signed. Reference §4.3. */
export interface SignedPage {
  nonce: string;
  timestamp: string;
  url: string;
}

/** The signature of wx.config, over raw values. */
export function jsConfigSign(jsapiTicket: string, { nonce, timestamp, url }: SignedPage): string {
  const page = url.split('#', 1)[0];
  const text = `jsapi_ticket=${jsapiTicket}&noncestr=${nonce}&timestamp=${timestamp}&url=${page}`;
  return createHash('sha1').update(text, 'utf8').digest('hex');
}
