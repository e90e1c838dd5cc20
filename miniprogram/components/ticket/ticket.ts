import type { TicketFace } from './ticket-face';

/** One coupon as a ticket: `open` when it is tapped, `act` when its pill is; both carry the id. */
Component({
  properties: {
    face: { type: Object, value: {} as TicketFace },
    /** The pill's act is under way. */
    busy: { type: Boolean, value: false },
  },

  methods: {
    open() {
      this.triggerEvent('open', { id: this.data.face.id });
    },
    act() {
      if (!this.data.busy) this.triggerEvent('act', { id: this.data.face.id });
    },
  },
});
