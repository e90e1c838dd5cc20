import type { ComponentAuthorizerTokenAnswer } from '#server/wechat/wire/index';
import { issueToken, TOKEN_LIFE } from '../credentials/access-tokens';
import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';
import { authorizationId } from '../state/component';
import { checkPublished } from './check-published';
import { componentCaller } from './component-caller';

/**
 * POST /cgi-bin/component/api_authorizer_token: a new token of a merchant's; the refresh token stays the same until
 * the authorisation ends. 41002, 61003 without authorisation, 61023 for a wrong refresh token, 61028.
 */
export function apiAuthorizerToken(call: OpenCall): ComponentAuthorizerTokenAnswer {
  const { platform, body } = call;
  const component = componentCaller(call);
  const appid = body.authorizer_appid;
  if (typeof appid !== 'string' || appid === '') return refuse(41002);
  const authorization =
    platform.store.authorizations.get(authorizationId(component.appid, appid)) ?? refuse(61003);
  if (body.authorizer_refresh_token !== authorization.refreshToken) refuse(61023);
  checkPublished(component, appid);
  return {
    authorizer_access_token: issueToken(platform, appid, `authorizer/${component.appid}`).value,
    expires_in: TOKEN_LIFE,
    authorizer_refresh_token: authorization.refreshToken,
  };
}
