import type { Instance } from '../engine/glass-easel';
import { anything, type BuiltIn, text } from './definition';

const GREEN = '#07c160';
const RED = '#fa5151';
const GREY = '#b2b2b2';
const CHECK = 'M7 12.5l3.5 3.5L17.5 9';
const CROSS = 'M8.5 8.5l7 7m0-7l-7 7';
const MARK = 'M12 7v6.5m0 3v.2';

/** Each type's stroke, its colour, and whether it stands on a filled disc. */
const ICONS: Record<string, { path: string; color: string; disc: boolean }> = {
  success: { path: CHECK, color: GREEN, disc: true },
  success_no_circle: { path: CHECK, color: GREEN, disc: false },
  info: { path: MARK, color: '#10aeff', disc: true },
  warn: { path: MARK, color: RED, disc: true },
  waiting: { path: 'M12 7v5.5l3.5 2', color: '#10aeff', disc: true },
  cancel: { path: CROSS, color: RED, disc: true },
  clear: { path: CROSS, color: GREY, disc: true },
  download: { path: 'M12 7v8m-3.5-3.5L12 15l3.5-3.5', color: GREEN, disc: true },
  search: { path: 'M11 5.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zm4 9.5l4 4', color: GREY, disc: false },
};

function svgOf(type: string, color: string, size: string): string {
  const icon = ICONS[type] ?? ICONS.info!;
  const tint = color || icon.color;
  const disc = icon.disc ? `<circle cx="12" cy="12" r="10" fill="${tint}"/>` : '';
  const stroke = `stroke="${icon.disc ? '#fff' : tint}" stroke-width="1.8" fill="none" stroke-linecap="round"`;
  return `<svg width="${size}" height="${size}" viewBox="0 0 24 24">${disc}<path d="${icon.path}" ${stroke}/></svg>`;
}

export const icon: BuiltIn = {
  properties: { type: text(), size: anything(23), color: text() },
  observers: {
    'type, size, color'(this: Instance, type: string, size: number | string, color: string) {
      const host = this._$.getBackendElement();
      if (host)
        host.innerHTML = svgOf(
          type,
          color.replace(/[^\w#(),.% ]/g, ''),
          String(Number.parseFloat(String(size))),
        );
    },
  },
};
