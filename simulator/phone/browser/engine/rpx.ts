import type { StyleParts, ThemeName } from '../../app-data';

/** The width, in rpx, of every phone. */
const DESIGN_WIDTH = 750;
const EPSILON = 1e-4;
const INLINE_RPX = /(-?\d*\.?\d+)rpx\b/g;
const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;

const SAFE_AREA = /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g;

/** The browser knows no notch; each page's frame says how much of it the phone's edges cover. */
const withSafeArea = (css: string) => css.replace(SAFE_AREA, 'var(--safe-$1, 0px)');

/** Pixels of so many rpx, rounded as WeChat's compiler rounds: down, but never to nothing. */
export function toPixels(rpx: number, width: number): number {
  if (rpx === 0) return 0;
  const pixels = Math.floor((rpx / DESIGN_WIDTH) * width + EPSILON);
  return pixels === 0 ? 1 : pixels;
}

/** The CSS text of a stylesheet on a phone of this width and theme. */
export function toCss(parts: StyleParts, width: number, theme: ThemeName): string {
  const css = parts.map((part) => (typeof part === 'number' ? `${toPixels(part, width)}px` : part)).join('');
  return withSafeArea(css).replace(SCHEME, (_all, scheme: string) =>
    scheme === theme ? '(min-width:0)' : '(max-width:0)',
  );
}

/** The same for a `style` attribute. */
export function inlineToPixels(style: string, width: number): string {
  return withSafeArea(style).replace(INLINE_RPX, (_all, rpx: string) => `${toPixels(Number(rpx), width)}px`);
}
