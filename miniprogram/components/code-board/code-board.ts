import type { CodeDisplay } from '../../domain/card';
import { words } from '../../texts/zh-cn';
import { barcodePicture } from './barcode-picture';
import { qrPicture } from './qr-picture';

const withQr: readonly CodeDisplay[] = ['qrcode', 'only-qrcode'];
const withBars: readonly CodeDisplay[] = ['barcode', 'only-barcode'];
const withDigits: readonly CodeDisplay[] = ['qrcode', 'barcode', 'text'];

/** From here on the digits take a smaller size to stay on one line. */
const MANY_DIGITS = 16;

/** A coupon's code as its card asks to show it: always black on white. */
Component({
  properties: {
    code: { type: String, value: '' },
    display: { type: String, value: 'qrcode' as CodeDisplay },
  },

  data: { qr: '', bars: '', digits: '', small: false, words: words.codeBoard },

  observers: {
    'code, display'(code: string, display: CodeDisplay) {
      this.setData({
        qr: code && withQr.includes(display) ? qrPicture(code) : '',
        bars: code && withBars.includes(display) ? barcodePicture(code) : '',
        digits: withDigits.includes(display) ? code : '',
        small: code.length > MANY_DIGITS,
      });
    },
  },
});
