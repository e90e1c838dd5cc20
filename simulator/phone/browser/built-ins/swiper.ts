import type { Instance } from '../engine/glass-easel';
import { addChild, type BuiltIn, flag, hostOf, number, privateState, text } from './definition';

/** A drag shorter than this springs back. Pixels. */
const DRAG = 40;
const MIN_INTERVAL = 500;

const swipers = privateState((self) => ({
  current: Number(self.data.current),
  timer: 0,
  dots: undefined as HTMLElement | undefined,
}));

const trackOf = (self: Instance) => hostOf(self).firstElementChild as HTMLElement;
const itemsOf = (self: Instance) =>
  [...trackOf(self).children].filter((node) => node.tagName === 'WX-SWIPER-ITEM') as HTMLElement[];
const along = (self: Instance, percent: number) =>
  self.data.vertical ? `translateY(${percent}%)` : `translateX(${percent}%)`;

function layOut(self: Instance): void {
  itemsOf(self).forEach((item, index) => {
    item.style.transform = along(self, index * 100);
  });
  goTo(self, swipers.of(self)!.current, undefined);
}

function wrapped(self: Instance, index: number, count: number): number {
  if (self.data.circular) return (index + count) % count;
  return Math.min(Math.max(index, 0), count - 1);
}

/** `source` is WeChat's word for who moved it; undefined moves without animation. */
function goTo(self: Instance, wanted: number, source: string | undefined): void {
  const state = swipers.of(self);
  const count = state ? itemsOf(self).length : 0;
  if (!state || count === 0) return;
  const index = wrapped(self, wanted, count);
  const changed = index !== state.current;
  state.current = index;
  const { style } = trackOf(self);
  style.transitionDuration = source === undefined ? '0s' : `${self.data.duration}ms`;
  style.transform = along(self, -index * 100);
  showDots(self, count, index);
  if (!changed) return;
  self.triggerEvent('change', { current: index, source, currentItemId: '' });
  setTimeout(
    () => self.triggerEvent('animationfinish', { current: index, source }),
    Number(self.data.duration),
  );
}

function showDots(self: Instance, count: number, active: number): void {
  if (!self.data.indicatorDots) return;
  const state = swipers.of(self)!;
  state.dots ??= addChild(hostOf(self), 'div', 'wx-swiper-dots');
  state.dots.replaceChildren();
  for (let index = 0; index < count; index++) {
    const color = index === active ? self.data.indicatorActiveColor : self.data.indicatorColor;
    addChild(state.dots, 'i').style.background = String(color);
  }
}

function listenToDrags(self: Instance): void {
  const host = hostOf(self);
  let start: number | undefined;
  const at = (event: PointerEvent) => (self.data.vertical ? event.clientY : event.clientX);
  host.addEventListener('pointerdown', (event) => {
    start = at(event);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    host.addEventListener(type, (event) => {
      const distance = start === undefined ? 0 : at(event) - start;
      start = undefined;
      if (Math.abs(distance) > DRAG) goTo(self, swipers.of(self)!.current - Math.sign(distance), 'touch');
    });
  }
}

export const swiper: BuiltIn = {
  properties: {
    current: number(),
    autoplay: flag(),
    interval: number(5000),
    duration: number(500),
    circular: flag(),
    vertical: flag(),
    indicatorDots: flag(),
    indicatorColor: text('rgba(0, 0, 0, .3)'),
    indicatorActiveColor: text('#000000'),
    previousMargin: text('0px'),
    nextMargin: text('0px'),
    displayMultipleItems: number(1),
    snapToEdge: flag(),
    easingFunction: text(),
    currentItemId: text(),
  },
  observers: {
    current(this: Instance, index: number) {
      if (index !== swipers.of(this)?.current) goTo(this, index, '');
    },
  },
  lifetimes: {
    attached(this: Instance) {
      const state = swipers.start(this);
      setTimeout(() => layOut(this));
      const view = hostOf(this).ownerDocument.defaultView!;
      new view.MutationObserver(() => layOut(this)).observe(trackOf(this), { childList: true });
      listenToDrags(this);
      const interval = Math.max(MIN_INTERVAL, Number(this.data.interval));
      state.timer = window.setInterval(() => {
        if (this.data.autoplay) goTo(this, state.current + 1, 'autoplay');
      }, interval);
    },
    detached(this: Instance) {
      clearInterval(swipers.of(this)?.timer);
    },
  },
};

export const swiperItem: BuiltIn = { properties: { itemId: text(), skipHiddenItemLayout: flag() } };
