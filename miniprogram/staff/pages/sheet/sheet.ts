import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { limits } from '../../../domain/limits';
import type { Overridable } from '../../../domain/override';
import { bind, initialData } from '../../../pages/store-binding';
import { now, pause } from '../../../services/clock';
import { counterFeedback } from '../../../services/feedback';
import { staff } from '../../../services/functions';
import { leavePage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { scanCode } from '../../../services/scan';
import { storage } from '../../../services/storage';
import { words } from '../../../texts/zh-cn';
import { codeIn } from '../../code-text';
import { SheetStore } from './sheet-store';

const sheet = new SheetStore({ ...staff, storage, feedback: counterFeedback, pause, now });

const fields = [
  'phase',
  'problem',
  'face',
  'lines',
  'amount',
  'asksAmount',
  'afterwards',
  'canRedeem',
  'waitsFor',
  'act',
  'title',
  'usage',
  'terms',
] as const;

ComponentWithStore({
  storeBindings: [bind(sheet, fields)],

  data: { words: words.sheet, reasonLength: limits.reason.max, ...initialData(sheet, fields) },

  methods: {
    onLoad({ code = '', open }: { code?: string; open?: string }) {
      if (open) sheet.resume();
      else sheet.open(decodeURIComponent(code));
    },

    onUnload() {
      sheet.close();
    },

    retry() {
      sheet.check();
    },

    typeAmount(event: WechatMiniprogram.Input) {
      sheet.typeAmount(event.detail.value);
    },

    override({ currentTarget }: WechatMiniprogram.TouchEvent) {
      const { condition, reason } = currentTarget.dataset as { condition: Overridable; reason: string };
      sheet.override(condition, reason);
    },

    typeReason({ currentTarget, detail }: WechatMiniprogram.Input) {
      const { condition } = currentTarget.dataset as { condition: Overridable };
      if (detail.value.trim()) sheet.override(condition, detail.value);
    },

    redeem() {
      sheet.redeem();
    },

    confirmAgain() {
      sheet.confirmAgain();
    },

    /** The next customer is waiting: the camera opens right here. */
    async next() {
      const text = await scanCode();
      if (text === null) return leavePage();
      const code = codeIn(text);
      if (code) sheet.open(code);
      else say(words.scan.foreign);
    },

    leave() {
      leavePage();
    },
  },
});
