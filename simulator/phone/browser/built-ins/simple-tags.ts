import type { Instance } from '../engine/glass-easel';
import { addChild, anything, type BuiltIn, flag, hostOf, number, setAttribute, text } from './definition';
import { builtInHost } from './host';
import { hoverable, hoverProperties } from './hover';

export const view: BuiltIn = {
  properties: { ...hoverProperties, animation: anything() },
  lifetimes: { attached: hoverable() },
};

export const textTag: BuiltIn = {
  properties: {
    selectable: flag(),
    userSelect: flag(),
    decode: flag(),
    space: text(),
    overflow: text(),
    maxLines: number(),
  },
  observers: {
    'selectable, userSelect'(this: Instance, selectable: boolean, userSelect: boolean) {
      setAttribute(this, 'selectable', selectable || userSelect);
    },
  },
};

/** A label passes a tap on to the control in it. */
export const label: BuiltIn = {
  properties: { for: text() },
  lifetimes: {
    attached(this: Instance) {
      const host = hostOf(this);
      host.addEventListener('click', (event) => {
        const control = host.querySelector<HTMLElement>('input, textarea');
        if (control && control !== event.target) control.focus();
      });
    },
  },
};

export const navigator: BuiltIn = {
  properties: {
    ...hoverProperties,
    url: text(),
    openType: text('navigate'),
    delta: number(1),
    target: text(),
    appId: text(),
    path: text(),
  },
  lifetimes: { attached: hoverable('navigator-hover') },
  init(self) {
    self._$.addListener('tap', () => {
      const { openType, url, delta } = self.data as { openType: string; url: string; delta: number };
      builtInHost().navigate({ openType, url, delta });
    });
  },
};

export const canvas: BuiltIn = {
  properties: { type: text(), canvasId: text(), disableScroll: flag() },
  lifetimes: {
    attached(this: Instance) {
      addChild(hostOf(this), 'canvas');
    },
  },
};

export const video: BuiltIn = {
  properties: {
    src: text(),
    controls: flag(true),
    poster: text(),
    autoplay: flag(),
    loop: flag(),
    muted: flag(),
  },
  lifetimes: {
    attached(this: Instance) {
      const { src, controls, poster, autoplay, loop, muted } = this.data;
      Object.assign(addChild(hostOf(this), 'video'), { src, controls, poster, autoplay, loop, muted });
    },
  },
};

export const rootPortal: BuiltIn = { properties: { enable: flag(true) } };
export const pageMeta: BuiltIn = {
  properties: { pageStyle: text(), pageFontSize: text(), rootFontSize: text(), backgroundTextStyle: text() },
  observers: {
    pageStyle(this: Instance, style: string) {
      const page = this._$.getBackendElement()?.ownerDocument;
      if (page && style) page.body.setAttribute('style', style);
    },
  },
};
