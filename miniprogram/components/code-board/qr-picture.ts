import { encode } from 'uqr';
import { pictureOf } from './svg-picture';

/** ISO 18004 asks for four white modules on every side. */
const QUIET_ZONE = 4;

/** The code as a QR picture: an SVG in a data URL, sharp on every screen and drawn without a canvas. */
export function qrPicture(code: string): string {
  const { data, size } = encode(code, { ecc: 'M', border: QUIET_ZONE });
  const rows = data.map((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return pictureOf(size, size, rows.flat().join(''));
}

/** Where black begins and how long it lasts, along one row. */
export function runsOf(modules: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  modules.forEach((black, index) => {
    if (!black) return;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}
