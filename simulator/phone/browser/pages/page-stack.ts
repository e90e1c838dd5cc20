import { isPage, isTab } from '../app-context';
import { showShellOf } from '../shell/show-page';
import { PhonePage } from './phone-page';
import { parseRoute, type Route, routeUrl } from './route';

/** WeChat opens no more pages than this. */
const MAX_PAGES = 10;

/** A navigation that WeChat refuses; the message is what follows `fail `. */
export class NavigationError extends Error {}

/** The pages that are open, the last one visible. Tab pages stay alive while others show. */
export class PageStack {
  private pages: PhonePage[] = [];
  private readonly tabs = new Map<string, PhonePage>();

  get top(): PhonePage | undefined {
    return this.pages.at(-1);
  }

  /** The open pages, the oldest first. */
  get open(): readonly PhonePage[] {
    return this.pages;
  }

  /** Every page that is alive, also hidden tabs. */
  get alive(): readonly PhonePage[] {
    return [...new Set([...this.tabs.values(), ...this.pages])];
  }

  navigateTo(url: string): PhonePage {
    const route = this.routeTo(url, 'navigateTo');
    if (this.pages.length >= MAX_PAGES) throw new NavigationError('webview count limit exceed');
    this.top?.hide();
    return this.push(route);
  }

  redirectTo(url: string): PhonePage {
    const route = this.routeTo(url, 'redirectTo');
    const old = this.pages.pop();
    const page = this.push(route);
    if (old) this.close(old);
    return page;
  }

  navigateBack(delta = 1): void {
    if (this.pages.length <= 1) throw new NavigationError('cannot navigate back at first page.');
    const leaving = this.pages.splice(Math.max(1, this.pages.length - delta));
    for (const page of leaving.reverse()) this.close(page);
    this.showTop();
  }

  switchTab(url: string): PhonePage {
    const route = parseRoute(url, this.top?.path);
    if (!isTab(route.path)) throw new NavigationError('can not switch to no-tabBar page');
    for (const page of this.pages.splice(0).reverse()) {
      if (this.tabs.get(page.path) !== page) this.close(page);
      else if (page.path !== route.path) page.hide();
    }
    const known = this.tabs.get(route.path);
    if (!known) return this.push({ path: route.path, query: {} });
    this.pages.push(known);
    this.showTop();
    return known;
  }

  reLaunch(url: string): PhonePage {
    const route = this.routeTo(url);
    const old = this.alive;
    this.pages = [];
    this.tabs.clear();
    for (const page of old) page.hide();
    const page = this.push(route);
    for (const closing of old) this.close(closing);
    return page;
  }

  /** Shows the top page in the phone's frame again, after its title or the theme changed. */
  refresh(): void {
    for (const page of this.alive) page.paint();
    if (this.top) showShellOf(this.top, this.pages.length);
  }

  private routeTo(url: string, action?: string): Route {
    const route = parseRoute(url, this.top?.path);
    if (action && isTab(route.path)) throw new NavigationError(`can not ${action} a tabbar page`);
    if (!isPage(route.path)) throw new NavigationError(`page "${route.path}" is not found`);
    return route;
  }

  private push(route: Route): PhonePage {
    const page = new PhonePage(route);
    if (isTab(route.path)) this.tabs.set(route.path, page);
    this.pages.push(page);
    page.open();
    if (this.top === page) this.showTop();
    return page;
  }

  private showTop(): void {
    const { top } = this;
    if (!top) return;
    top.show();
    if (this.top !== top) return;
    showShellOf(top, this.pages.length);
    history.replaceState(null, '', `#${routeUrl(top)}`);
  }

  private close(page: PhonePage): void {
    if (this.tabs.get(page.path) === page) this.tabs.delete(page.path);
    page.close();
  }
}

export const pageStack = new PageStack();
