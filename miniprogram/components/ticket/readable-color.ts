type Rgb = readonly [number, number, number];

/** The grounds on which a ticket's colour has to read; `--surface` in light and in dark. */
export const surfaces = { light: '#ffffff', dark: '#1c1c1b' } as const;

/** WCAG AA for text. */
const READABLE = 4.5;
const STEPS = 50;

/** The card's colour, darkened or lightened until it reads on the surface. */
export function readableColor(color: string, surface: string): string {
  const ground = rgbOf(surface);
  const target: Rgb = luminance(ground) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  const original = rgbOf(color);
  for (let step = 0; step < STEPS; step += 1) {
    const candidate = mix(original, target, step / STEPS);
    if (contrast(candidate, ground) >= READABLE) return hexOf(candidate);
  }
  return hexOf(target);
}

/** Between 1 (the same) and 21 (black on white), as WCAG 2 defines it. */
export function contrastOf(color: string, other: string): number {
  return contrast(rgbOf(color), rgbOf(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const mix = (from: Rgb, to: Rgb, share: number) =>
  from.map((channel, index) => Math.round(channel + (to[index]! - channel) * share)) as unknown as Rgb;

/** A colour that is not `#rrggbb` counts as grey. */
function rgbOf(hex: string): Rgb {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0x777777;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
