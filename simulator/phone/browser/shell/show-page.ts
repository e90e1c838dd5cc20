import { appData, isTab } from '../app-context';
import type { PhonePage } from '../pages/phone-page';
import { theme, themed } from '../theme';
import { shell } from './shell';
import { showTabs } from './tab-bar';

/** Makes navigation bar, capsule and tab bar those of the visible page. `depth` is the stack's height. */
export function showShellOf(page: PhonePage, depth: number): void {
  const { nav, title, back, navHome, capsule, status } = shell();
  const { themes, pages } = appData();
  const { config } = page;
  const text = themed(config.navigationBarTextStyle, themes) ?? 'white';
  const ink = text === 'white' ? '#fff' : '#000';
  const custom = config.navigationStyle === 'custom';
  nav.classList.toggle('custom', custom);
  nav.style.background = themed(config.navigationBarBackgroundColor, themes) ?? '#000';
  for (const part of [nav, status]) part.style.color = ink;
  capsule.dataset.text = text === 'white' ? 'white' : 'black';
  title.textContent = config.navigationBarTitleText ?? '';
  document.title = config.navigationBarTitleText || page.path;
  back.hidden = depth <= 1;
  navHome.hidden = depth > 1 || isTab(page.path) || page.path === pages[0];
  document.documentElement.dataset.appTheme = theme();
  showTabs(page.path);
}
