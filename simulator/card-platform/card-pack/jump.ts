import type { Account } from '../state/account';
import type { PlatformConfig } from '../state/config';

/** Where a tap on a card's cell leads. */
export type Jump =
  | {
      kind: 'mini-program';
      /** As the card names it: `gh_…@app`. */
      userName: string;
      appid: string;
      /** The page with its query, as it is opened. */
      path: string;
      /** The H5 link of the same cell, which old clients open. */
      fallbackUrl: string | null;
    }
  | { kind: 'h5'; url: string };

/** What a jump tells the page about the card; seed 001, 6.4. */
export interface JumpValues {
  cardId: string;
  encryptCode: string;
  openid: string;
  outerStr: string;
}

interface CellLinks {
  userName: string | undefined;
  path: string | undefined;
  url: string | undefined;
}

/** The jump of a cell, or null when it leads nowhere. */
export function jumpOf(
  { userName, path, url }: CellLinks,
  values: JumpValues,
  account: Account,
  params: PlatformConfig['jumpParams'],
): Jump | null {
  const query = jumpQuery(values, params);
  const h5 = url ? withQuery(/^\w+:\/\//.test(url) ? url.trim() : `http://${url.trim()}`, query) : null;
  const miniProgram = account.miniPrograms.find(({ originalId }) => `${originalId}@app` === userName);
  if (userName && path && miniProgram) {
    const { appid } = miniProgram;
    return { kind: 'mini-program', userName, appid, path: withQuery(path, query), fallbackUrl: h5 };
  }
  return h5 ? { kind: 'h5', url: h5 } : null;
}

/** Each value escaped once; `outer_str` belongs to member cards only (seed 001). */
function jumpQuery(values: JumpValues, params: PlatformConfig['jumpParams']): string {
  const escaped = params === 'decoded' ? (text: string) => text : encodeURIComponent;
  const pairs: [string, string][] = [
    ['card_id', values.cardId],
    ['encrypt_code', values.encryptCode],
  ];
  if (params !== 'without-openid') pairs.push(['openid', values.openid]);
  if (params === 'with-outer-str') pairs.push(['outer_str', values.outerStr]);
  return pairs.map(([name, value]) => `${name}=${escaped(value)}`).join('&');
}

function withQuery(address: string, query: string): string {
  const [page = '', fragment] = address.split('#', 2);
  const whole = `${page}${page.includes('?') ? '&' : '?'}${query}`;
  return fragment === undefined ? whole : `${whole}#${fragment}`;
}
