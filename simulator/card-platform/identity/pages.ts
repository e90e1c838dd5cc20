import { escaped, htmlPage } from '../http/html';
import type { User } from '../state/user';

/** What WeChat shows instead of the merchant's page. */
export function errorPage(code: number, text: string): Response {
  return htmlPage('网页授权', `<p>${text}</p><p>${code}</p>`);
}

/** Asks who holds the phone; each choice comes back with `simulator_user`. */
export function choicePage(users: readonly User[], query: URLSearchParams): Response {
  const choices = users.map(({ id, name }) => {
    const next = new URLSearchParams(query);
    next.set('simulator_user', id);
    return `<li><a href="?${escaped(next.toString())}">${escaped(name)}</a></li>`;
  });
  return htmlPage('谁在看', `<p>谁在看这个网页？</p><ul>${choices.join('')}</ul>`);
}
