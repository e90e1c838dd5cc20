import { addStyle, h } from '../dom';
import { coverApp, uncoverApp } from '../pages/app-front';
import { glyph } from '../shell/glyphs';
import { shell } from '../shell/shell';
import cardsCss from './cards.css';
import claimPageCss from './claim-page.css';
import scanSheetCss from './scan-sheet.css';
import viewCss from './view.css';

/** A page of WeChat's own, above the app. */
export interface WechatView {
  root: HTMLElement;
  body: HTMLElement;
  /** Takes the page away; whoever waits for `closed` goes on. */
  close(): void;
  closed: Promise<void>;
}

const open = new Set<WechatView>();
let styled = false;

interface ViewOptions {
  title: string;
  /** What the page is, for styles and tests. */
  kind: string;
  /** The text of the way out; without it an arrow. */
  leave?: string;
}

/** Opens a full page with a title bar; the app is hidden until the last such page is closed. */
export function openView({ title, kind, leave }: ViewOptions): WechatView {
  if (!styled) addStyle([viewCss, cardsCss, claimPageCss, scanSheetCss].join('\n'));
  styled = true;
  const closing = Promise.withResolvers<void>();
  const back = h('button', {
    class: 'wechat-back',
    'aria-label': leave ?? '返回',
    click: () => view.close(),
  });
  back.append(leave ?? glyph('back'));
  const body = h('div', { class: 'wechat-body' });
  const bar = h('header', {}, back, h('h1', {}, title));
  const root = h('section', { class: `wechat-view ${kind}`, role: 'dialog', 'aria-label': title }, bar, body);
  const view: WechatView = {
    root,
    body,
    closed: closing.promise,
    close() {
      root.remove();
      open.delete(view);
      uncoverApp(view);
      closing.resolve();
    },
  };
  open.add(view);
  coverApp(view);
  shell().wechat.append(root);
  return view;
}

export function closeAllViews(): void {
  for (const view of [...open]) view.close();
}
