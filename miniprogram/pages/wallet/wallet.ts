import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import type { CouponGroup } from '../../domain/coupon';
import { now } from '../../services/clock';
import { consumer } from '../../services/functions';
import { hallPage, openCoupon, openTab } from '../../services/navigation';
import { say } from '../../services/notice';
import { words } from '../../texts/zh-cn';
import { bind, initialData } from '../store-binding';
import { WalletStore } from './wallet-store';

const wallet = new WalletStore({ ...consumer, now, say });

const fields = ['group', 'tabs', 'phase', 'tickets', 'empty', 'problem', 'hasMore'] as const;

ComponentWithStore({
  storeBindings: [bind(wallet, fields)],

  data: { words: words.wallet, ...initialData(wallet, fields) },

  methods: {
    onShow() {
      wallet.load();
    },

    async onPullDownRefresh() {
      await wallet.load();
      wx.stopPullDownRefresh();
    },

    onReachBottom() {
      wallet.loadMore();
    },

    retry() {
      wallet.load();
    },

    choose(event: WechatMiniprogram.TouchEvent<object, object, { group: CouponGroup }>) {
      wallet.choose(event.currentTarget.dataset.group);
    },

    open(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      openCoupon(event.detail.id);
    },

    toHall() {
      openTab(hallPage);
    },
  },
});
