import { words } from '../../texts/zh-cn';
import type { Phase } from './phase';

const TICKET = { width: '100%', height: '108px' };

/** The rows that stand in for content while it loads. */
const skeletons = {
  tickets: [TICKET, TICKET, TICKET, TICKET],
  page: [
    { width: '100%', height: '196px' },
    { width: '100%', height: '152px' },
  ],
};

/** Loading, content, nothing or a failure; `retry` and `act` ask the page to do something about it. */
Component({
  properties: {
    phase: { type: String, value: 'loading' as Phase },
    skeleton: { type: String, value: 'tickets' as keyof typeof skeletons },
    /** Said when there is nothing. */
    empty: { type: String, value: '' },
    /** The button below it; without a word there is none. */
    action: { type: String, value: '' },
    /** Said when it failed. */
    problem: { type: String, value: '' },
  },

  data: { words: words.state, skeletons },

  methods: {
    retry() {
      this.triggerEvent('retry');
    },
    act() {
      this.triggerEvent('act');
    },
  },
});
