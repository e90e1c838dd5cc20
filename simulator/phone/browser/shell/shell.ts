import { addStyle, h } from '../dom';
import { systemTheme } from '../theme';
import { glyph } from './glyphs';
import layersCss from './layers.css';
import shellCss from './shell.css';

/** The phone's own parts around the app's pages. */
export interface Shell {
  phone: HTMLElement;
  clock: HTMLElement;
  status: HTMLElement;
  nav: HTMLElement;
  back: HTMLButtonElement;
  navHome: HTMLButtonElement;
  title: HTMLElement;
  capsule: HTMLElement;
  menu: HTMLButtonElement;
  home: HTMLButtonElement;
  pages: HTMLElement;
  pullDots: HTMLElement;
  tabs: HTMLElement;
  /** Where the app's toasts, modals and sheets lie. */
  layer: HTMLElement;
  /** Where WeChat's own pages lie, above the app. */
  wechat: HTMLElement;
  width(): number;
  height(): number;
}

let current: Shell | undefined;

/** Draws the phone into the document. */
export function createShell(): Shell {
  addStyle(shellCss + layersCss);
  const clock = h('span', { id: 'clock' });
  const status = h('div', { id: 'status', 'aria-hidden': 'true' }, clock, glyph('battery'));
  const back = h('button', { id: 'back', 'aria-label': '返回' }, glyph('back'));
  const navHome = h('button', { id: 'nav-home', 'aria-label': '首页' }, glyph('home'));
  const title = h('span', { id: 'title', role: 'heading' });
  const nav = h('div', { id: 'nav' }, back, navHome, title);
  const menu = h('button', { 'aria-label': '更多' }, glyph('dots'));
  const home = h('button', { 'aria-label': '关闭' }, glyph('ring'));
  const capsule = h('div', { id: 'capsule' }, menu, home);
  const pullDots = h('div', { id: 'pull-dots', hidden: true }, h('i'), h('i'), h('i'));
  const pages = h('div', { id: 'pages' }, pullDots);
  const tabs = h('div', { id: 'tabs', role: 'tablist', hidden: true });
  const layer = h('div', { id: 'layer' });
  const wechat = h('div', { id: 'wechat' });
  const bar = h('div', { id: 'home-bar' });
  const phone = h('div', { id: 'phone', 'data-theme': systemTheme() });
  phone.append(status, nav, capsule, pages, tabs, layer, wechat, bar);
  document.body.append(phone);
  const size = { width: () => phone.clientWidth, height: () => phone.clientHeight };
  const bars = { status, clock, nav, back, navHome, title, capsule, menu, home, tabs };
  current = { phone, ...bars, pages, pullDots, layer, wechat, ...size };
  return current;
}

export function shell(): Shell {
  if (!current) throw new Error('the phone is not drawn yet');
  return current;
}
