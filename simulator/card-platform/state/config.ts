import { initialValue, type PlatformConfig, switches } from './switches';

export type { PlatformConfig } from './switches';

/** Every switch as it is at the start. */
export const defaultConfig = Object.fromEntries(
  Object.entries(switches).map(([name, one]) => [name, initialValue(one)]),
) as unknown as PlatformConfig;
