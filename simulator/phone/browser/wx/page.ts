import { appData } from '../app-context';
import type { Instance } from '../engine/glass-easel';
import { SelectorQuery } from '../engine/selector-query';
import { pageStack } from '../pages/page-stack';
import type { PhonePage } from '../pages/phone-page';
import { setBadge } from '../shell/tab-bar';
import { CallError, call, type WxTable } from './call';

function top(): PhonePage {
  if (!pageStack.top) throw new CallError('no page is open');
  return pageStack.top;
}

interface ScrollTarget {
  scrollTop?: number;
  selector?: string;
  duration?: number;
  offsetTop?: number;
}

function scrollPage({ scrollTop = 0, selector, duration, offsetTop = 0 }: ScrollTarget): void {
  const view = top().document.defaultView!;
  const node = selector === undefined ? undefined : top().document.querySelector(selector);
  if (node === null) throw new CallError(`selector "${selector}" finds nothing`);
  const y = node ? node.getBoundingClientRect().top + view.scrollY + offsetTop : scrollTop;
  view.scrollTo({ top: y, behavior: duration === 0 ? 'auto' : 'smooth' });
}

interface BarColor {
  frontColor: string;
  backgroundColor: string;
}

const tabIndex = (index: number): number => {
  if (!appData().app.tabBar?.list[index]) throw new CallError('tabbar item not found');
  return index;
};

export const page: WxTable = {
  setNavigationBarTitle: call<{ title: string }>('setNavigationBarTitle', ({ title }) => {
    top().changed.navigationBarTitleText = title;
    pageStack.refresh();
  }),
  setNavigationBarColor: call<BarColor>('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
    top().changed.navigationBarBackgroundColor = backgroundColor;
    top().changed.navigationBarTextStyle = frontColor === '#ffffff' ? 'white' : 'black';
    pageStack.refresh();
  }),
  setBackgroundColor: call<{ backgroundColor: string }>('setBackgroundColor', ({ backgroundColor }) => {
    top().changed.backgroundColor = backgroundColor;
  }),
  pageScrollTo: call<ScrollTarget>('pageScrollTo', scrollPage),
  startPullDownRefresh: call('startPullDownRefresh', () => top().pullDown.start()),
  stopPullDownRefresh: call('stopPullDownRefresh', () => top().pullDown.stop()),
  hideKeyboard: call('hideKeyboard', () => {
    (pageStack.top?.document.activeElement as HTMLElement | null)?.blur();
  }),
  setTabBarBadge: call<{ index: number; text: string }>('setTabBarBadge', ({ index, text }) => {
    setBadge(tabIndex(index), text);
  }),
  removeTabBarBadge: call<{ index: number }>('removeTabBarBadge', ({ index }) => {
    setBadge(tabIndex(index), undefined);
  }),
  showTabBarRedDot: call<{ index: number }>('showTabBarRedDot', ({ index }) => setBadge(tabIndex(index), '')),
  hideTabBarRedDot: call<{ index: number }>('hideTabBarRedDot', ({ index }) => {
    setBadge(tabIndex(index), undefined);
  }),
  createSelectorQuery: () => new SelectorQuery(top().instance),
  createIntersectionObserver: (scope: Instance, options?: object) => {
    const create = scope.createIntersectionObserver as (this: Instance, options?: object) => unknown;
    return create.call(scope, options);
  },
};
