import type { Instance } from '../engine/glass-easel';
import { addChild, anything, type BuiltIn, flag, hostOf, number, privateState, text } from './definition';

const bars = privateState((self) => {
  const track = addChild(hostOf(self), 'div', 'wx-progress-bar');
  return { track, inner: addChild(track, 'div'), info: addChild(hostOf(self), 'span') };
});

function show(self: Instance): void {
  const bar = bars.of(self);
  if (!bar) return;
  const { percent, strokeWidth, activeColor, color, backgroundColor, showInfo } = self.data;
  bar.track.style.height = `${Number.parseFloat(String(strokeWidth))}px`;
  bar.track.style.background = String(backgroundColor);
  bar.inner.style.background = String(activeColor || color);
  bar.inner.style.width = `${Math.min(Math.max(Number(percent), 0), 100)}%`;
  bar.info.textContent = showInfo ? `${percent}%` : '';
}

export const progress: BuiltIn = {
  properties: {
    percent: number(),
    strokeWidth: anything(6),
    color: text('#09BB07'),
    activeColor: text(),
    backgroundColor: text('#EBEBEB'),
    showInfo: flag(),
    active: flag(),
    borderRadius: anything(0),
    fontSize: anything(16),
  },
  lifetimes: {
    attached(this: Instance) {
      bars.start(this);
      show(this);
    },
  },
  observers: {
    'percent, strokeWidth, activeColor, backgroundColor, showInfo'(this: Instance) {
      show(this);
    },
  },
};
