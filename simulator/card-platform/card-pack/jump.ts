import type { Account } from '../state/account';
import type { PlatformConfig } from '../state/config';

/** Where a tap on a card's cell leads: to a mini-program's page, to a web page, or nowhere. */
export interface Jump {
  /** The page with its query, as the mini-program is opened. */
  path?: string;
  /** The mini-program that `path` belongs to. */
  miniProgramAppid?: string;
  /** The H5 link with its query; beside a `path` it is for old clients. */
  url?: string;
}

/** What a jump tells the page about the card; seed 001, 6.4. */
export interface JumpValues {
  cardId: string;
  encryptedCode: string;
  openid: string;
  outerStr: string;
  /** Only a member card's jumps carry outer_str (seed 001, 6.4). */
  ofMemberCard?: boolean;
}

export interface JumpLinks {
  /** `gh_…@app` */
  userName: string | undefined;
  path: string | undefined;
  url: string | undefined;
}

/** The jump of a cell, with the card's values in its query. */
export function jumpOf(
  { userName, path, url }: JumpLinks,
  values: JumpValues,
  account: Account,
  params: PlatformConfig['jumpParams'],
): Jump {
  const query = jumpQuery(values, params);
  const miniProgram = account.miniPrograms.find(({ originalId }) => `${originalId}@app` === userName);
  return {
    ...(miniProgram && path && { path: withQuery(path, query), miniProgramAppid: miniProgram.appid }),
    ...(url && { url: withQuery(withProtocol(url.trim()), query) }),
  };
}

/** Each value escaped once. */
function jumpQuery(values: JumpValues, params: PlatformConfig['jumpParams']): string {
  const escaped = params === 'decoded' ? (text: string) => text : encodeURIComponent;
  const pairs: [string, string][] = [
    ['card_id', values.cardId],
    ['encrypt_code', values.encryptedCode],
  ];
  if (params !== 'without-openid') pairs.push(['openid', values.openid]);
  if (params === 'with-outer-str' || values.ofMemberCard) pairs.push(['outer_str', values.outerStr]);
  return pairs.map(([name, value]) => `${name}=${escaped(value)}`).join('&');
}

/** Seed 002 writes `www.qq.com`. */
function withProtocol(url: string): string {
  return /^\w+:\/\//.test(url) ? url : `http://${url}`;
}

/** The address with more in its query, before its fragment. */
export function withQuery(address: string, query: string): string {
  const [page = '', ...fragment] = address.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}${query}`, ...fragment].join('#');
}
