const SHOWN = 4;

/** Enough of an openid to tell two people apart, no more. */
export function masked(openid: string): string {
  return openid === '' ? '' : `****${openid.slice(-SHOWN)}`;
}
