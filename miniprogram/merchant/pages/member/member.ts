import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { merchant } from '../../../services/functions';
import { leavePage } from '../../../services/navigation';
import { ask, say } from '../../../services/notice';
import { words } from '../../../texts/zh-cn';
import type { Draft } from '../../draft';
import { MemberStore } from './member-store';

const member = new MemberStore({ ...merchant, ask, say, now });

const fields = ['phase', 'problem', 'draft', 'roles', 'stores', 'active', 'canSave', 'saving'] as const;

type Edit = WechatMiniprogram.CustomEvent<{ field: keyof Draft; value: string }>;

ComponentWithStore({
  storeBindings: [bind(member, fields)],

  data: { words: words.member, ...initialData(member, fields) },

  methods: {
    onLoad(query: { member?: string }) {
      member.open(decodeURIComponent(query.member ?? ''));
    },

    retry() {
      member.load();
    },

    edit({ detail }: Edit) {
      member.edit(detail.field, detail.value);
    },

    async save() {
      if (await member.save()) leavePage();
    },

    async disable() {
      if (await member.disable()) leavePage();
    },

    async enable() {
      if (await member.enable()) leavePage();
    },
  },
});
