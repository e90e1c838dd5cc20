import JsBarcode from 'jsbarcode';
import { create } from 'qrcode';
import { h } from '../dom';

/** Pixels per module; QUIET modules stay white around a QR code, as scanners want. */
const QR_MODULE = 8;
const QUIET = 4;
const BAR_WIDTH = 3;
const BAR_HEIGHT = 150;

const GROUP = /(.{4})(?=.)/g;

/** A coupon's code as its `code_type` asks: picture, digits, both or nothing. */
export function codePicture(code: string, codeType: string): HTMLElement {
  const box = h('div', { class: 'code-box', 'data-code-type': codeType });
  if (/QRCODE$/.test(codeType)) box.append(qrCanvas(code));
  if (/BARCODE$/.test(codeType)) box.append(barcodeCanvas(code));
  if (!/ONLY|NONE/.test(codeType)) box.append(h('p', { class: 'digits' }, code.replace(GROUP, '$1 ')));
  return box;
}

function qrCanvas(text: string): HTMLCanvasElement {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const size = (modules.size + 2 * QUIET) * QR_MODULE;
  const canvas = h('canvas', { width: size, height: size, class: 'qr' });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.fillStyle = '#000';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      context.fillRect((column + QUIET) * QR_MODULE, (row + QUIET) * QR_MODULE, QR_MODULE, QR_MODULE);
    }
  }
  return canvas;
}

function barcodeCanvas(text: string): HTMLCanvasElement {
  const canvas = h('canvas', { class: 'bars' });
  const options = {
    format: 'CODE128',
    displayValue: false,
    width: BAR_WIDTH,
    height: BAR_HEIGHT,
    margin: 30,
  };
  JsBarcode(canvas, text, options);
  return canvas;
}
