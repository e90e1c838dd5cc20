import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { initialData } from '../../../pages/initial-data';
import { now } from '../../../services/clock';
import { staff } from '../../../services/functions';
import { openPage, scanPage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import { TodayStore } from './today-store';

const redemptions = new TodayStore({ ...staff, now, say });

const fields = ['phase', 'problem', 'today', 'rows', 'hasMore'] as const;

ComponentWithStore({
  storeBindings: [{ store: redemptions, fields, actions: [] }],

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
