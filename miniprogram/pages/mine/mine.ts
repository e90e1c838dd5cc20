import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { now } from '../../services/clock';
import { consumer } from '../../services/functions';
import { openPage, openTab, scanPage, todayPage, walletPage } from '../../services/navigation';
import { words } from '../../texts/zh-cn';
import { bind, initialData } from '../store-binding';
import { MineStore } from './mine-store';

const mine = new MineStore({ ...consumer, now });

const fields = ['phase', 'problem', 'post', 'usable'] as const;

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

    wallet() {
      openTab(walletPage);
    },
  },
});
