import type { TokenAnswer } from '#server/wechat/wire/index';
import type { OpenCall } from '../http/endpoint';
import { issueToken, TOKEN_LIFE } from './access-tokens';
import { authenticate } from './authenticate';

/** GET /cgi-bin/token: each call issues a new token. */
export function token({ platform, query, address }: OpenCall): TokenAnswer {
  const account = authenticate(platform, {
    grantType: query.get('grant_type'),
    appid: query.get('appid'),
    secret: query.get('secret'),
    address,
    path: '/cgi-bin/token',
  });
  return { access_token: issueToken(platform, account.appid, 'token').value, expires_in: TOKEN_LIFE };
}
