import type { Instance } from '../engine/glass-easel';
import { addChild, type BuiltIn, flag, hostOf, privateState, text } from './definition';
import { builtInHost } from './host';

/** Background size and position of each mode; those not listed are positions. */
const SIZES: Record<string, string> = {
  scaleToFill: '100% 100%',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: '100% 100%',
  heightFix: '100% 100%',
};

const parts = privateState((self) => {
  const host = hostOf(self);
  return { picture: addChild(host, 'div'), loader: addChild(host, 'img') };
});

function load(self: Instance): void {
  const state = parts.of(self);
  const src = String(self.data.src ?? '');
  if (!state) return;
  const url = src && builtInHost().fileUrl(src);
  state.picture.style.backgroundImage = url ? `url("${url}")` : 'none';
  if (url) state.loader.src = url;
}

function layOut(self: Instance): void {
  const state = parts.of(self);
  if (!state) return;
  const mode = String(self.data.mode);
  state.picture.style.backgroundSize = SIZES[mode] ?? 'auto';
  state.picture.style.backgroundPosition = mode in SIZES ? 'center' : mode;
  const host = hostOf(self);
  const { naturalWidth, naturalHeight } = state.loader;
  if (!naturalWidth) return;
  if (mode === 'widthFix') host.style.height = `${(host.clientWidth * naturalHeight) / naturalWidth}px`;
  if (mode === 'heightFix') host.style.width = `${(host.clientHeight * naturalWidth) / naturalHeight}px`;
}

export const image: BuiltIn = {
  properties: {
    src: text(),
    mode: text('scaleToFill'),
    lazyLoad: flag(),
    webp: flag(),
    showMenuByLongpress: flag(),
    fadeIn: flag(),
  },
  lifetimes: {
    attached(this: Instance) {
      const { loader } = parts.start(this);
      loader.onload = () => {
        layOut(this);
        this.triggerEvent('load', { width: loader.naturalWidth, height: loader.naturalHeight });
      };
      loader.onerror = () => this.triggerEvent('error', { errMsg: `GET ${this.data.src} failed` });
      layOut(this);
      load(this);
    },
  },
  observers: {
    src(this: Instance) {
      load(this);
    },
    mode(this: Instance) {
      layOut(this);
    },
  },
};
