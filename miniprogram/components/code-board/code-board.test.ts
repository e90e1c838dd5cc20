import jsQR from 'jsqr';
import { componentRenderer, type Rendered } from '../../../test/components/component-renderer';
import { rasterOf } from '../../../test/components/raster';

const render = componentRenderer('components/code-board/code-board');

const CODE = '759733467744';

const board = (display: string, code = CODE) => render({ code, display });
const digits = (rendered: Rendered) => rendered.dom?.querySelector('.main--digits')?.textContent;

function scanned(picture: unknown): string | undefined {
  const { pixels, width, height } = rasterOf(String(picture));
  return jsQR(pixels, width, height)?.data;
}

describe('a code board', () => {
  test('shows a QR code that reads as the very code, with its digits in groups', () => {
    const shown = board('qrcode');
    expect(scanned(shown.data.qr)).toBe(CODE);
    expect(digits(shown)).toBe('7597 3346 7744');
  });

  test('leaves the digits out where the card shows only the picture', () => {
    expect(scanned(board('only-qrcode').data.qr)).toBe(CODE);
    expect(digits(board('only-qrcode'))).toBeUndefined();
    expect(digits(board('only-barcode'))).toBeUndefined();
  });

  test('shows bars instead of a square for a barcode', () => {
    const shown = board('barcode');
    expect(shown.dom?.querySelector('.main--bars')).not.toBeNull();
    expect(shown.data.qr).toBe('');
    expect(digits(shown)).toBe('7597 3346 7744');
  });

  test('shows only digits for a text code, and leading zeros stay', () => {
    const shown = board('text', '00112233445566778899');
    expect(shown.dom?.querySelector('wx-image')).toBeNull();
    expect(digits(shown)).toBe('0011 2233 4455 6677 8899');
  });

  test('says that a code for online use need not be shown', () => {
    const shown = board('none');
    expect(shown.dom?.textContent).toContain('这张券在线上使用');
    expect(shown.dom?.textContent).not.toContain('7597');
  });

  test('follows the code when it changes', () => {
    const shown = board('qrcode');
    shown.setData({ code: '110201201245' });
    expect(scanned(shown.data.qr)).toBe('110201201245');
  });
});
