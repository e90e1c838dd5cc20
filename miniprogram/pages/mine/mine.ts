import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { now } from '../../services/clock';
import { consumer } from '../../services/functions';
import {
  auditPage,
  joinPage,
  openPage,
  openTab,
  scanPage,
  staffPage,
  todayPage,
  walletPage,
} from '../../services/navigation';
import { say } from '../../services/notice';
import { scanCode } from '../../services/scan';
import { words } from '../../texts/zh-cn';
import { bind, initialData } from '../store-binding';
import { MineStore } from './mine-store';

const mine = new MineStore({ ...consumer, scanCode, say, now });

const fields = ['phase', 'problem', 'post', 'manages', 'audits', 'usable'] as const;

ComponentWithStore({
  storeBindings: [bind(mine, fields)],

  data: { words: words.mine, ...initialData(mine, fields) },

  methods: {
    onShow() {
      mine.load();
    },

    retry() {
      mine.load();
    },

    scan() {
      openPage(scanPage(true));
    },

    type() {
      openPage(scanPage(false));
    },

    today() {
      openPage(todayPage);
    },

    staff() {
      openPage(staffPage);
    },

    audit() {
      openPage(auditPage);
    },

    async join() {
      const token = await mine.scanInvitation();
      if (token) openPage(joinPage(token));
    },

    wallet() {
      openTab(walletPage);
    },
  },
});
