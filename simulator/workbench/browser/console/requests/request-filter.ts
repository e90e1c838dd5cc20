import type { LoggedRequest } from '../../world/platform-types';

export interface RequestFilter {
  /** Part of the path, or an errcode. */
  text: string;
  onlyErrors: boolean;
}

export const noFilter: RequestFilter = { text: '', onlyErrors: false };

/** WeChat said no, could not be read, or does not exist here. */
export function isError({ errcode, status, implemented }: LoggedRequest): boolean {
  return (errcode ?? 0) !== 0 || status >= 400 || status === 0 || !implemented;
}

/** The requests that the filter lets through, newest first. */
export function requestsShown(all: readonly LoggedRequest[], { text, onlyErrors }: RequestFilter) {
  const wanted = text.trim().toLowerCase();
  return all
    .filter((request) => !onlyErrors || isError(request))
    .filter(({ path, errcode }) => path.toLowerCase().includes(wanted) || String(errcode) === wanted)
    .toSorted((one, other) => other.seq - one.seq);
}
