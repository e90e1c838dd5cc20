/** Small drawings of the phone's frame, as SVG text in the current colour. */
const svg = (width: number, height: number, inner: string) =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${inner}</svg>`;

export const glyphs = {
  back: svg(12, 20, '<path d="M10 2L2 10l8 8"/>'),
  home: svg(20, 20, '<path d="M3 9l7-6 7 6v8H3z"/>'),
  dots: svg(
    20,
    8,
    '<g fill="currentColor" stroke="none"><circle cx="3" cy="4" r="2"/><circle cx="10" cy="4" r="3"/><circle cx="17" cy="4" r="2"/></g>',
  ),
  ring: svg(
    18,
    18,
    '<circle cx="9" cy="9" r="7.5"/><circle cx="9" cy="9" r="3" fill="currentColor" stroke="none"/>',
  ),
  battery: svg(
    26,
    12,
    '<rect x="1" y="1" width="21" height="10" rx="3" stroke-width="1"/><rect x="3" y="3" width="17" height="6" rx="1.5" fill="currentColor" stroke="none"/><path d="M24 4.5v3" stroke-width="2"/>',
  ),
  success: svg(40, 40, '<path d="M8 21l8 8 16-18" stroke-width="3"/>'),
  error: svg(40, 40, '<path d="M10 10l20 20m0-20L10 30" stroke-width="3"/>'),
  loading: svg(40, 40, '<path d="M20 5a15 15 0 1015 15" stroke-width="3"/>').replace(
    '<svg',
    '<svg class="spin"',
  ),
  close: svg(16, 16, '<path d="M2 2l12 12m0-12L2 14"/>'),
};

/** A glyph as a node. */
export function glyph(name: keyof typeof glyphs): Element {
  const template = document.createElement('template');
  template.innerHTML = glyphs[name];
  return template.content.firstElementChild!;
}
