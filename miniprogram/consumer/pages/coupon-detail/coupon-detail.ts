import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { claimServices } from '../../../pages/claim-services';
import { ClaimStore } from '../../../pages/claim-store';
import { bind, initialData } from '../../../pages/store-binding';
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
  storeBindings: [bind(detail, fields), bind(claims, claimFields)],

  data: { words: words.detail, ...initialData(detail, fields), ...initialData(claims, claimFields) },

  methods: {
    onLoad({ card = '' }: { card?: string }) {
      detail.open(decodeURIComponent(card));
    },

    onShow() {
      detail.refresh();
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
