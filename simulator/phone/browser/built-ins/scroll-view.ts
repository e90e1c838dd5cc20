import type { Instance } from '../engine/glass-easel';
import { anything, type BuiltIn, flag, hostOf, number, setAttribute, text } from './definition';

const properties = {
  scrollX: flag(),
  scrollY: flag(),
  scrollTop: anything(),
  scrollLeft: anything(),
  scrollIntoView: text(),
  scrollWithAnimation: flag(),
  upperThreshold: number(50),
  lowerThreshold: number(50),
  enableFlex: flag(),
  enhanced: flag(),
  showScrollbar: flag(true),
  pagingEnabled: flag(),
  bounces: flag(true),
  fastDeceleration: flag(),
  enablePassive: anything(),
  scrollAnchoring: flag(),
  enableBackToTop: flag(),
  refresherEnabled: flag(),
  refresherThreshold: number(45),
  refresherDefaultStyle: text('black'),
  refresherBackground: text(),
  refresherTriggered: flag(),
  type: text(),
  usingSticky: flag(),
  padding: anything(),
  reverse: flag(),
  cacheExtent: number(),
  scrollIntoViewOffset: number(),
  clip: flag(true),
  minDragDistance: number(),
};

const isSet = (value: unknown) => value !== null && value !== undefined && value !== '';

function moveTo(self: Instance): void {
  const host = self._$.getBackendElement();
  const { scrollTop, scrollLeft, scrollIntoView, scrollWithAnimation } = self.data;
  const behavior: ScrollBehavior = scrollWithAnimation ? 'smooth' : 'auto';
  if (isSet(scrollTop)) host?.scrollTo({ top: Number.parseFloat(String(scrollTop)), behavior });
  if (isSet(scrollLeft)) host?.scrollTo({ left: Number.parseFloat(String(scrollLeft)), behavior });
  if (isSet(scrollIntoView)) {
    host?.querySelector(`#${CSS.escape(String(scrollIntoView))}`)?.scrollIntoView({ behavior });
  }
}

/** Near which ends the content stands; an end is told once per approach. */
function endsOf({ scrollX, scrollY, upperThreshold, lowerThreshold }: Instance['data'], host: Element) {
  const sideways = Boolean(scrollX) && !scrollY;
  const position = sideways ? host.scrollLeft : host.scrollTop;
  const rest = sideways
    ? host.scrollWidth - host.clientWidth - position
    : host.scrollHeight - host.clientHeight - position;
  return {
    upper: position <= Number(upperThreshold),
    lower: rest <= Number(lowerThreshold),
    names: sideways ? (['left', 'right'] as const) : (['top', 'bottom'] as const),
  };
}

function reportScrolling(self: Instance): void {
  const host = hostOf(self);
  let last = { left: 0, top: 0, upper: true, lower: false };
  const onScroll = () => {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = host;
    const delta = { deltaX: last.left - scrollLeft, deltaY: last.top - scrollTop };
    self.triggerEvent('scroll', { scrollLeft, scrollTop, scrollWidth, scrollHeight, ...delta });
    const { upper, lower, names } = endsOf(self.data, host);
    if (upper && !last.upper) self.triggerEvent('scrolltoupper', { direction: names[0] });
    if (lower && !last.lower) self.triggerEvent('scrolltolower', { direction: names[1] });
    last = { left: scrollLeft, top: scrollTop, upper, lower };
  };
  host.addEventListener('scroll', onScroll, { passive: true });
}

export const scrollView: BuiltIn = {
  properties,
  lifetimes: {
    attached(this: Instance) {
      reportScrolling(this);
      setTimeout(() => moveTo(this));
    },
  },
  observers: {
    'scrollX, scrollY'(this: Instance, x: boolean, y: boolean) {
      setAttribute(this, 'scroll-x', x);
      setAttribute(this, 'scroll-y', y);
    },
    'scrollTop, scrollLeft, scrollIntoView'(this: Instance) {
      moveTo(this);
    },
  },
};
