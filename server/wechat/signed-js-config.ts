import { createHash } from 'node:crypto';

/** What wx.config takes. */
export interface JsConfig {
  appId: string;
  timestamp: string;
  nonceStr: string;
  signature: string;
}

interface SignedPage extends Omit<JsConfig, 'signature'> {
  /** The whole address of the page; what follows a # is not signed. */
  url: string;
}

/** Signed over raw values. Reference §4.3. */
export function signedJsConfig(jsapiTicket: string, { url, ...config }: SignedPage): JsConfig {
  const { nonceStr, timestamp } = config;
  const page = url.split('#', 1)[0];
  const text = `jsapi_ticket=${jsapiTicket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`;
  return { ...config, signature: createHash('sha1').update(text, 'utf8').digest('hex') };
}
