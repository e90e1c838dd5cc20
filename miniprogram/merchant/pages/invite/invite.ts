import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { after, now } from '../../../services/clock';
import { merchant } from '../../../services/functions';
import { hallPage, leavePage } from '../../../services/navigation';
import { say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import type { Draft } from '../../draft';
import { InviteStore } from './invite-store';

const invitation = new InviteStore({ ...merchant, after, say, now });

const fields = [
  'phase',
  'problem',
  'draft',
  'roles',
  'stores',
  'canMake',
  'making',
  'invited',
  'qr',
  'left',
] as const;

type Edit = WechatMiniprogram.CustomEvent<{ field: keyof Draft; value: string }>;

ComponentWithStore({
  storeBindings: [bind(invitation, fields)],

  data: { words: words.invite, ...initialData(invitation, fields) },

  methods: {
    onLoad() {
      invitation.open();
    },

    onShow() {
      invitation.watch();
    },

    onHide() {
      invitation.unwatch();
    },

    onUnload() {
      invitation.close();
    },

    /** Without an invitation, WeChat's own menu shares the hall. */
    onShareAppMessage() {
      return invitation.card ?? { path: hallPage };
    },

    retry() {
      invitation.load();
    },

    edit({ detail }: Edit) {
      invitation.edit(detail.field, detail.value);
    },

    make() {
      invitation.make();
    },

    again() {
      invitation.make();
    },

    another() {
      invitation.open();
    },

    back() {
      leavePage();
    },
  },
});
