/** Heights on the simulated phone, in pixels: those of a 375 × 812 iPhone. */
export const STATUS_BAR = 44;
export const NAVIGATION_BAR = 44;
export const TAB_BAR = 50;
export const HOME_INDICATOR = 34;
export const CAPSULE = { width: 87, height: 32, right: 7, top: STATUS_BAR + 4 } as const;
