import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { staff } from '../../../services/functions';
import { openPage, scanPage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import { TodayStore } from './today-store';

const redemptions = new TodayStore({ ...staff, now, say });

const fields = ['phase', 'problem', 'today', 'rows', 'hasMore'] as const;

ComponentWithStore({
  storeBindings: [bind(redemptions, fields)],

  data: { words: words.today, ...initialData(redemptions, fields) },

  methods: {
    onShow() {
      redemptions.load();
    },

    async onPullDownRefresh() {
      await redemptions.load();
      wx.stopPullDownRefresh();
    },

    onReachBottom() {
      redemptions.loadMore();
    },

    retry() {
      redemptions.load();
    },

    toScan() {
      openPage(scanPage(true));
    },
  },
});
