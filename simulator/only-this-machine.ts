/** The names of this machine, with any port: what a Host header may say. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const WEB_ORIGIN = /^https?:\/\//i;

/*
 * The servers of the simulator have no passwords. What a foreign web page sends them from the developer's own
 * browser is known by these two headers: a name that was made to point at this machine, or another Origin.
 */

/** Whether a request was sent under a name of this machine. */
export function isLocalHost(host = ''): boolean {
  return LOCAL_HOST.test(host);
}

/** Whether a web page elsewhere sent the request. Programs send no Origin. */
export function isForeignOrigin(origin: string | undefined): boolean {
  return origin !== undefined && !(WEB_ORIGIN.test(origin) && isLocalHost(origin.replace(WEB_ORIGIN, '')));
}
