import { refuse } from '../errors/wechat-error';
import type { Component } from '../state/component';

/** A platform that is not published works for its test accounts only, else 61028. */
export function checkPublished({ published, testAccounts }: Component, authorizerAppid: string): void {
  if (!published && !testAccounts.includes(authorizerAppid)) refuse(61028);
}
