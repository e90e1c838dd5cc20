import type { WxTable } from './call';

const nothing = () => {};

/** WeChat's own statistics and logs; on the simulated phone the browser's console shows them. */
export const reporting: WxTable = {
  reportEvent: nothing,
  reportAnalytics: nothing,
  reportPerformance: nothing,
  getLogManager: () => console,
  getRealtimeLogManager: () => ({
    ...console,
    setFilterMsg: nothing,
    addFilterMsg: nothing,
    in: nothing,
  }),
  nextTick: (callback: () => void) => queueMicrotask(callback),
};
