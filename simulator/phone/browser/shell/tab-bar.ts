import type { TabBarItem } from '../../app-data';
import { appData, isTab } from '../app-context';
import { h } from '../dom';
import { imageUrl } from '../image-url';
import { pageStack } from '../pages/page-stack';
import { themed } from '../theme';
import { shell } from './shell';

/** What `wx.setTabBarBadge` and `wx.showTabBarRedDot` put on a tab; '' is a dot. */
const badges = new Map<number, string>();

export function setBadge(index: number, text: string | undefined): void {
  if (text === undefined) badges.delete(index);
  else badges.set(index, text);
  if (pageStack.top) showTabs(pageStack.top.path);
}

/** Draws the tab bar with the given page as the chosen one; hides it on pages that are no tab. */
export function showTabs(path: string): void {
  const { tabs } = shell();
  const { app, themes } = appData();
  tabs.hidden = !isTab(path);
  tabs.style.background = themed(app.tabBar?.backgroundColor, themes) ?? '#fff';
  tabs.replaceChildren(...(app.tabBar?.list ?? []).map((tab, index) => tabButton(tab, index, path)));
}

function tabButton(tab: TabBarItem, index: number, path: string): HTMLElement {
  const { app, themes } = appData();
  const chosen = tab.pagePath === path;
  const icon = themed(chosen ? (tab.selectedIconPath ?? tab.iconPath) : tab.iconPath, themes);
  const badge = badges.get(index);
  const button = h(
    'button',
    {
      role: 'tab',
      'aria-selected': String(chosen),
      'data-path': tab.pagePath,
      click: () => tapTab(tab, index),
    },
    icon ? h('img', { src: imageUrl(`/${icon.replace(/^\//, '')}`), alt: '' }) : undefined,
    tab.text,
    badge !== undefined && h('b', {}, badge),
  );
  button.style.color = themed(chosen ? app.tabBar?.selectedColor : app.tabBar?.color, themes) ?? '';
  return button;
}

function tapTab({ pagePath, text }: TabBarItem, index: number): void {
  const page = pageStack.switchTab(`/${pagePath}`);
  page.call('onTabItemTap', { index, pagePath, text });
}
