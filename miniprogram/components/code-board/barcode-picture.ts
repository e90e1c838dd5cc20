import Code128 from 'jsbarcode/bin/barcodes/CODE128/CODE128_AUTO';
import { runsOf } from './qr-picture';
import { pictureOf } from './svg-picture';

/** Code 128 asks for ten white modules before and after. */
const QUIET_ZONE = 10;
const HEIGHT = 40;

/** The code as Code 128: an SVG in a data URL. */
export function barcodePicture(code: string): string {
  const bars = [...new Code128(code, {}).encode().data].map((bit) => bit === '1');
  const path = runsOf(bars).map(([x, length]) => `M${x + QUIET_ZONE} 0h${length}v${HEIGHT}h-${length}z`);
  return pictureOf(bars.length + 2 * QUIET_ZONE, HEIGHT, path.join(''));
}
