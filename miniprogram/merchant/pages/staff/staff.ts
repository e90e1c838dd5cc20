import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { merchant } from '../../../services/functions';
import { invitePage, memberPage, openPage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import { StaffStore } from './staff-store';

const staff = new StaffStore({ ...merchant, now, say });

const fields = ['phase', 'problem', 'active', 'disabled'] as const;

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

ComponentWithStore({
  storeBindings: [bind(staff, fields)],

  data: { words: words.staff, ...initialData(staff, fields) },

  methods: {
    onShow() {
      staff.load();
    },

    async onPullDownRefresh() {
      await staff.load();
      wx.stopPullDownRefresh();
    },

    onReachBottom() {
      staff.showMore();
    },

    retry() {
      staff.load();
    },

    open({ currentTarget }: Tap) {
      openPage(memberPage(currentTarget.dataset.id));
    },

    invite() {
      openPage(invitePage);
    },
  },
});
