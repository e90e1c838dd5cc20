/** The names of this machine, with any port: what a Host header may say. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const WEB_ORIGIN = /^https?:\/\//i;

export function isLocalHost(host: string): boolean {
  return LOCAL_HOST.test(host);
}

/** Whether a web page of this machine sent the Origin header. */
export function isLocalOrigin(origin: string): boolean {
  return WEB_ORIGIN.test(origin) && isLocalHost(origin.replace(WEB_ORIGIN, ''));
}
