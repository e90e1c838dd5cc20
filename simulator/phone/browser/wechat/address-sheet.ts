import { h } from '../dom';
import { openView } from './view';

/** An address that leads out of the phone: it is shown, not opened. */
export function showAddress(url: string): void {
  const view = openView({ title: '网页', kind: 'address' });
  view.body.append(
    h('p', {}, '真实的微信会打开这个地址：'),
    h('p', { class: 'url' }, url),
    h('button', { class: 'wechat-main', click: () => view.close() }, '知道了'),
  );
}
