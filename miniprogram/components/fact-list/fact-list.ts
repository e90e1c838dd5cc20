import type { Fact } from './fact';

/** What there is to know, a row each. `act` carries the act of the row that was tapped. */
Component({
  properties: {
    facts: { type: Array, value: [] as Fact[] },
  },

  methods: {
    act(event: WechatMiniprogram.TouchEvent<object, object, { act: string }>) {
      this.triggerEvent('act', { act: event.currentTarget.dataset.act });
    },
  },
});
