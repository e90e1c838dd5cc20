import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { now } from '../../services/clock';
import { consumer } from '../../services/functions';
import { detailPage, openCoupon, openPage } from '../../services/navigation';
import { storage } from '../../services/storage';
import { words } from '../../texts/zh-cn';
import { claimServices } from '../claim-services';
import { ClaimStore } from '../claim-store';
import { bind, initialData } from '../store-binding';
import { type Filter, HallStore } from './hall-store';

const hall = new HallStore({ ...consumer, storage, now });
const claims = new ClaimStore(claimServices);

const fields = ['phase', 'tickets', 'filters', 'kind', 'problem', 'stale'] as const;
const claimFields = ['claiming', 'result'] as const;

ComponentWithStore({
  storeBindings: [bind(hall, fields), bind(claims, claimFields)],

  data: { words: words.hall, ...initialData(hall, fields), ...initialData(claims, claimFields) },

  methods: {
    onShow() {
      hall.load();
    },

    async onPullDownRefresh() {
      await hall.load();
      wx.stopPullDownRefresh();
    },

    retry() {
      hall.load();
    },

    choose(event: WechatMiniprogram.TouchEvent<object, object, { kind: Filter['kind'] }>) {
      hall.choose(event.currentTarget.dataset.kind);
    },

    open(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      openPage(detailPage(event.detail.id));
    },

    async act(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
      const { id } = event.detail;
      if (!hall.canClaim(id)) return openCoupon(hall.couponOf(id));
      await claims.claim(id);
      await hall.load();
    },

    useResult() {
      openCoupon(claims.take());
    },

    closeResult() {
      claims.close();
    },
  },
});
