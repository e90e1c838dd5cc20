import type { User } from '../state/user';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What WeChat shows instead of the merchant's page. */
export function errorPage(code: number, text: string): Response {
  return new Response(document(`<p>${text}</p><p>${code}</p>`), { headers: HTML });
}

/** Asks who holds the phone; each choice comes back with `simulator_user`. */
export function choicePage(users: readonly User[], query: URLSearchParams): Response {
  const choices = users.map(({ id, name }) => {
    const next = new URLSearchParams(query);
    next.set('simulator_user', id);
    return `<li><a href="?${escaped(next.toString())}">${escaped(name)}</a></li>`;
  });
  return new Response(document(`<p>谁在看这个网页？</p><ul>${choices.join('')}</ul>`), { headers: HTML });
}

function document(body: string): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>网页授权</title>${body}</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
