/** A page's path without leading slash, and its query with values as they were written. */
export interface Route {
  path: string;
  query: Record<string, string>;
}

/** WeChat hands query values over as they came, still escaped. `from` is the page that a relative path starts at. */
export function parseRoute(url: string, from = ''): Route {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const folder = path.startsWith('/') ? '' : from.replace(/[^/]*$/, '');
  return { path: normalized(folder + path), query: mark < 0 ? {} : parseQuery(url.slice(mark + 1)) };
}

/** `/path?query`, as the address bar shows it. */
export function routeUrl({ path, query }: Route): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of text.split('&')) {
    const [name = '', ...value] = pair.split('=');
    if (name !== '') query[name] = value.join('=');
  }
  return query;
}
