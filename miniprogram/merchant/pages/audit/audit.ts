import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { merchant } from '../../../services/functions';
import { say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import { AuditStore } from './audit-store';

const audit = new AuditStore({ ...merchant, now, say });

const fields = ['phase', 'problem', 'rows', 'hasMore'] as const;

ComponentWithStore({
  storeBindings: [bind(audit, fields)],

  data: { words: words.audit, ...initialData(audit, fields) },

  methods: {
    onLoad() {
      audit.load();
    },

    async onPullDownRefresh() {
      await audit.load();
      wx.stopPullDownRefresh();
    },

    onReachBottom() {
      audit.loadMore();
    },

    retry() {
      audit.load();
    },
  },
});
