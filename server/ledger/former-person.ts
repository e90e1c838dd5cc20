import { createHmac } from 'node:crypto';
import type { OpenId } from '#domain/brand';
import type { Config } from '../config';

const PREFIX = 'former.';
const LENGTH = 22;

/**
 * What stands in the ledger for somebody whose data was deleted. It cannot be turned back; only who has the
 * openid already, because the person has come back, can see that it is theirs.
 */
export function formerOf({ accounts }: Config, openId: OpenId): OpenId {
  const key = createHmac('sha256', accounts[0].appSecret).update('former persons').digest();
  return `${PREFIX}${createHmac('sha256', key).update(openId).digest('base64url').slice(0, LENGTH)}` as OpenId;
}

export const isFormer = (person: string) => person.startsWith(PREFIX);
