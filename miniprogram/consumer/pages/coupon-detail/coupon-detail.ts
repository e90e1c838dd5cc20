import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { claimServices } from '../../../pages/claim-services';
import { ClaimStore } from '../../../pages/claim-store';
import { initialData } from '../../../pages/initial-data';
import { now } from '../../../services/clock';
import { consumer } from '../../../services/functions';
import { openCoupon } from '../../../services/navigation';
import { callPhone } from '../../../services/phone';
import { words } from '../../../texts/zh-cn';
import { CouponDetailStore } from './coupon-detail-store';

const detail = new CouponDetailStore({ ...consumer, now });
const claims = new ClaimStore(claimServices);

const fields = [
  'phase',
  'problem',
  'face',
  'facts',
  'sections',
  'story',
  'act',
  'actWords',
  'couponId',
] as const;
const claimFields = ['claiming', 'result'] as const;

ComponentWithStore({
  storeBindings: [
    { store: detail, fields, actions: [] },
    { store: claims, fields: claimFields, actions: [] },
  ],

  data: { words: words.detail, ...initialData(detail, fields), ...initialData(claims, claimFields) },

  methods: {
    onLoad({ card = '' }: { card?: string }) {
      detail.open(decodeURIComponent(card));
    },

    onUnload() {
      detail.close();
      claims.close();
    },

    retry() {
      detail.load();
    },

    async claim() {
      await claims.claim(detail.cardId);
      await detail.load();
    },

    use() {
      openCoupon(detail.couponId ?? '');
    },

    call() {
      callPhone(detail.servicePhone);
    },

    useResult() {
      openCoupon(claims.take());
    },

    closeResult() {
      claims.close();
    },
  },
});
