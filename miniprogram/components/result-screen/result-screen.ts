/** A green screen that can be read from across the counter. `act` and `second` are its two ways on. */
Component({
  properties: {
    word: { type: String, value: '' },
    title: { type: String, value: '' },
    detail: { type: String, value: '' },
    /** Beside the facts; without it there is no line. */
    note: { type: String, value: '' },
    act: { type: String, value: '' },
    /** The quiet way on; without a word there is none. */
    second: { type: String, value: '' },
  },

  methods: {
    goOn() {
      this.triggerEvent('act');
    },
    goBack() {
      this.triggerEvent('second');
    },
  },
});
