import { words } from '../../texts/zh-cn';

/** Rises when WeChat has put a card into the pack. `use`: show the coupon; `close`: send this away. */
Component({
  properties: {
    /** A ClaimResult, or null while there is nothing to show. */
    result: { type: Object, value: null },
  },

  /** `phase` outlives the result, so that the sheet keeps its words while it goes down. */
  data: { words: words.claim, visible: false, phase: 'syncing' },

  observers: {
    result(result: { phase: string } | null) {
      this.setData(result ? { visible: true, phase: result.phase } : { visible: false });
    },
  },

  methods: {
    use() {
      this.triggerEvent('use');
    },
    close() {
      this.triggerEvent('close');
    },
  },
});
