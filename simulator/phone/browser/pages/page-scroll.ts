import type { PhonePage } from './phone-page';

const REACH_BOTTOM = 50;

/** Tells the page that it scrolls, and once per approach that its bottom is near. */
export function watchScroll(page: PhonePage): void {
  const root = page.document.documentElement;
  let near = false;
  const onScroll = () => {
    page.call('onPageScroll', { scrollTop: root.scrollTop });
    const distance = page.config.onReachBottomDistance ?? REACH_BOTTOM;
    const isNear = root.scrollTop + root.clientHeight >= root.scrollHeight - distance;
    if (isNear && !near) page.call('onReachBottom');
    near = isNear;
  };
  page.document.defaultView?.addEventListener('scroll', onScroll, { passive: true });
}
