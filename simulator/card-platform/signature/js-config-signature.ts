import { sha1 } from './signed-values';

/** What the signature of wx.config covers. */
export interface JsConfigValues {
  jsapi_ticket: string;
  noncestr: string;
  timestamp: string;
  /** The whole address of the page; what follows `#` is cut off. */
  url: string;
}

/** What WeChat expects in wx.config's signature: values as they are, nothing escaped. Reference §4.3. */
export function jsConfigSignature({ jsapi_ticket, noncestr, timestamp, url }: JsConfigValues): string {
  const page = url.split('#', 1)[0];
  return sha1(`jsapi_ticket=${jsapi_ticket}&noncestr=${noncestr}&timestamp=${timestamp}&url=${page}`);
}
