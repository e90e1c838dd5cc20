import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { consumer } from '../../../services/functions';
import { type Jump, jumpOf } from '../../../services/jump-query';
import { replacePage } from '../../../services/navigation';
import { storage } from '../../../services/storage';
import { CardEntryStore } from './card-entry-store';

const entry = new CardEntryStore({ ...consumer, storage, now });

let jump: Jump = { cardId: '', encryptedCode: '' };

const fields = ['phase', 'problem'] as const;

ComponentWithStore({
  storeBindings: [bind(entry, fields)],

  data: { ...initialData(entry, fields) },

  methods: {
    onLoad(query: Record<string, string | undefined>) {
      jump = jumpOf(query);
      this.retry();
    },

    async retry() {
      const page = await entry.arrive(jump);
      if (page) replacePage(page);
    },
  },
});
