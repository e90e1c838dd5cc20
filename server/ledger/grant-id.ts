import { createHmac } from 'node:crypto';
import type { CardId, GrantId, OpenId } from '#domain/brand';
import type { Config } from '../config';

/** 22 characters hold 132 bits: nobody can guess one. */
const LENGTH = 22;

/** One claim, one id: a repeated tap is the same grant, on whichever instance. Only we can make it. */
export function grantIdOf({ accounts }: Config, cardId: CardId, person: OpenId, n: number): GrantId {
  const key = createHmac('sha256', accounts[0].appSecret).update('grant ids').digest();
  const text = JSON.stringify([cardId, person, n]);
  return createHmac('sha256', key).update(text).digest('base64url').slice(0, LENGTH) as GrantId;
}
