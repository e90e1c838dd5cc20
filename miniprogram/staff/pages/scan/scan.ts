import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { openPage, openRedemptionPage, sheetPage, todayPage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { copiedText } from '../../../services/phone';
import { scanCode } from '../../../services/scan';
import { storage } from '../../../services/storage';
import { words } from '../../../texts/zh-cn';
import { ScanStore } from './scan-store';

const scanner = new ScanStore({ scanCode, copiedText, storage, say });

const fields = ['typed', 'open', 'canCheck'] as const;

ComponentWithStore({
  storeBindings: [bind(scanner, fields)],

  data: { words: words.scan, ...initialData(scanner, fields) },

  methods: {
    onLoad(query: { camera?: string }) {
      scanner.type('');
      if (query.camera) this.scan();
    },

    onShow() {
      scanner.remember();
    },

    async scan() {
      const code = await scanner.scan();
      if (code) openPage(sheetPage(code));
    },

    type(event: WechatMiniprogram.Input) {
      scanner.type(event.detail.value);
    },

    paste() {
      scanner.paste();
    },

    check() {
      if (scanner.canCheck) openPage(sheetPage(scanner.code));
    },

    confirmOpen() {
      openPage(openRedemptionPage);
    },

    today() {
      openPage(todayPage);
    },
  },
});
