import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';

/** Refuses an address that is not on the platform's own list with 61004; reference §1.4. */
export function checkComponentAddress(
  { config }: CardPlatform,
  { ipList }: Component,
  address: string,
): void {
  if (config.ipWhitelist && !ipList.includes(address)) refuse(61004);
}
