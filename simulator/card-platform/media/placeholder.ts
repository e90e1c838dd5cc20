import { createHash } from 'node:crypto';

/** A drawn picture for an address on WeChat's servers that we cannot fetch; the same one every time. */
export function placeholderSvg(url: string): string {
  const hue = createHash('sha256').update(url).digest().readUInt16BE(0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300">
<rect width="300" height="300" fill="hsl(${hue} 38% 62%)"/>
<circle cx="150" cy="150" r="84" fill="hsl(${hue} 45% 92%)"/>
<path d="M84 190l40-52 28 34 26-30 40 48z" fill="hsl(${hue} 38% 50%)"/>
<circle cx="186" cy="118" r="14" fill="hsl(${hue} 38% 50%)"/>
</svg>`;
}
