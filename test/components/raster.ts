export interface Raster {
  /** RGBA, row by row. */
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

const PIXELS_PER_MODULE = 4;
const BAR = /M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g;

/** Draws the black bars of one of our SVG pictures, as a screen would, so that a reader can be held against it. */
export function rasterOf(dataUrl: string): Raster {
  const svg = decodeURIComponent(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  const raster = blank(width * PIXELS_PER_MODULE, height * PIXELS_PER_MODULE);
  const black = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, ...numbers] of black.matchAll(BAR)) {
    const [x, y, w, h] = numbers.map((number) => Number(number) * PIXELS_PER_MODULE);
    blacken(raster, x!, y!, w!, h!);
  }
  return raster;
}

function blank(width: number, height: number): Raster {
  return { pixels: new Uint8ClampedArray(width * height * 4).fill(255), width, height };
}

function blacken({ pixels, width }: Raster, left: number, top: number, w: number, h: number): void {
  for (let y = top; y < top + h; y += 1) {
    for (let x = left; x < left + w; x += 1) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
}
