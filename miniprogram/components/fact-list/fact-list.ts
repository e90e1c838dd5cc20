/** A row of a fact list; with an `act` it can be tapped. */
export interface Fact {
  label: string;
  value: string;
  act?: string;
}

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
