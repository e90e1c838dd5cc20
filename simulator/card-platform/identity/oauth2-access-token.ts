import { randomBytes } from 'node:crypto';
import { accountWithSecret } from '../credentials/authenticate';
import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';

const LIFE = 7200;
const TOKEN_BYTES = 66;

/**
 * GET /sns/oauth2/access_token: the visitor's openid for a code, once and within five minutes. This access_token is
 * not the one of the card interfaces. Errors: 40002, 41002, 41004, 40013, 40125, 41008, 40029, 40163, 42003.
 */
export function oauth2AccessToken({ platform, query }: OpenCall) {
  if (query.get('grant_type') !== 'authorization_code') refuse(40002);
  const { appid } = accountWithSecret(platform, { appid: query.get('appid'), secret: query.get('secret') });
  const code = query.get('code') || refuse(41008);
  const row = platform.store.oauthCodes.get(code);
  if (row?.appid !== appid) return refuse(40029);
  if (row.used) refuse(40163);
  if (platform.clock.seconds() >= row.expiresAt) refuse(42003);
  platform.store.oauthCodes.put({ ...row, used: true });
  return {
    access_token: randomBytes(TOKEN_BYTES).toString('base64url'),
    expires_in: LIFE,
    refresh_token: randomBytes(TOKEN_BYTES).toString('base64url'),
    openid: platform.openid(appid, row.userId),
    scope: row.scope,
  };
}
