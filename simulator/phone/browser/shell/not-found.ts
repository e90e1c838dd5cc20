import { h } from '../dom';
import { shell } from './shell';

/** What WeChat shows when an app leaves a path that it does not have to WeChat. */
export function showNotFound(path: string): void {
  const { layer } = shell();
  layer.querySelector('.not-found')?.remove();
  layer.append(h('div', { class: 'not-found', role: 'alert' }, '页面不存在', h('br'), path));
}
