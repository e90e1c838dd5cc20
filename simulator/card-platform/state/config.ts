import { initialValue, type PlatformConfig, switches } from './switches';

/** `hint` ends a text as the older interfaces do, `rid` as the newer ones; reference §0.1 fact 12. */
export type TextStyle = PlatformConfig['textStyle'];

export type { PlatformConfig } from './switches';

/** Every switch as it is at the start. */
export const defaultConfig = Object.fromEntries(
  Object.entries(switches).map(([name, one]) => [name, initialValue(one)]),
) as unknown as PlatformConfig;
