import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { after, now } from '../../../services/clock';
import { silentFeedback } from '../../../services/feedback';
import { consumer } from '../../../services/functions';
import { openTab, walletPage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { callPhone } from '../../../services/phone';
import { brightenScreen, restoreScreen } from '../../../services/screen';
import { storage } from '../../../services/storage';
import { openInWallet } from '../../../services/wallet';
import { words } from '../../../texts/zh-cn';
import { CouponCodeStore } from './coupon-code-store';

const coupon = new CouponCodeStore({ ...consumer, storage, feedback: silentFeedback, after, now });

const fields = [
  'phase',
  'problem',
  'headline',
  'facts',
  'description',
  'code',
  'display',
  'status',
  'usage',
  'offline',
  'justUsed',
] as const;

ComponentWithStore({
  storeBindings: [bind(coupon, fields)],

  data: { words: words.code, howToUse: words.detail.howToUse, ...initialData(coupon, fields) },

  methods: {
    onLoad(query: { coupon?: string }) {
      coupon.open(decodeURIComponent(query.coupon ?? ''));
    },

    onShow() {
      brightenScreen();
      coupon.watch();
    },

    onHide() {
      restoreScreen();
      coupon.unwatch();
    },

    onUnload() {
      restoreScreen();
      coupon.close();
    },

    retry() {
      coupon.load();
    },

    call() {
      callPhone(coupon.servicePhone);
    },

    async toWallet() {
      const { inWallet } = coupon;
      if (inWallet && !(await openInWallet(inWallet.cardId, inWallet.code))) say(words.code.notInWallet);
    },

    back() {
      openTab(walletPage);
    },
  },
});
