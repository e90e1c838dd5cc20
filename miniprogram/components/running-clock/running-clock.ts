import { every, now, type Stop } from '../../services/clock';
import { clockWithSecondsOf } from '../../texts/times';

const SECOND = 1000;

type Methods = { start(): void; stop(): void; tell(): void };

/** The time in China, running: a screenshot of a code stands still. */
Component<{ time: string }, Record<never, never>, Methods, [], { stopTicking: Stop | null }>({
  properties: {},

  data: { time: '' },

  lifetimes: {
    attached() {
      this.start();
    },
    detached() {
      this.stop();
    },
  },

  pageLifetimes: {
    show() {
      this.start();
    },
    hide() {
      this.stop();
    },
  },

  methods: {
    start() {
      this.stop();
      this.tell();
      this.stopTicking = every(SECOND, () => this.tell());
    },
    stop() {
      if (this.stopTicking) this.stopTicking();
      this.stopTicking = null;
    },
    tell() {
      this.setData({ time: clockWithSecondsOf(now()) });
    },
  },
});
