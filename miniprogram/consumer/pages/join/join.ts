import { ComponentWithStore } from 'mobx-miniprogram-bindings';
import { bind, initialData } from '../../../pages/store-binding';
import { now } from '../../../services/clock';
import { consumer } from '../../../services/functions';
import { tokenOf } from '../../../services/invitation-query';
import { hallPage, minePage, openTab } from '../../../services/navigation';
import { words } from '../../../texts/zh-cn';
import { JoinStore } from './join-store';

const invitation = new JoinStore({ ...consumer, now });

const fields = ['phase', 'problem', 'standing', 'canJoin', 'joining', 'refusal', 'joined'] as const;

ComponentWithStore({
  storeBindings: [bind(invitation, fields)],

  data: { words: words.join, ...initialData(invitation, fields) },

  methods: {
    onLoad(query: Record<string, string | undefined>) {
      invitation.open(tokenOf(query));
    },

    retry() {
      invitation.load();
    },

    join() {
      invitation.join();
    },

    toCounter() {
      openTab(minePage);
    },

    home() {
      openTab(hallPage);
    },
  },
});
