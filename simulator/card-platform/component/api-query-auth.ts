import type { ComponentQueryAuthAnswer } from '#server/wechat/wire/index';
import { issueToken, TOKEN_LIFE } from '../credentials/access-tokens';
import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import { type AuthCode, authorizationId, type Component } from '../state/component';
import { checkPublished } from './check-published';
import { componentCaller } from './component-caller';

/** POST /cgi-bin/component/api_query_auth: what a merchant granted, for its authorization_code, once. */
export function apiQueryAuth(call: OpenCall): ComponentQueryAuthAnswer {
  const { platform } = call;
  const component = componentCaller(call);
  const code = unusedCode(platform, component, call.body.authorization_code);
  const { authorizerAppid } = code;
  const authorization =
    platform.store.authorizations.get(authorizationId(component.appid, authorizerAppid)) ?? refuse(61003);
  checkPublished(component, authorizerAppid);
  platform.store.authCodes.put({ ...code, used: true });
  return {
    authorization_info: {
      authorizer_appid: authorizerAppid,
      authorizer_access_token: issueToken(platform, authorizerAppid, `authorizer/${component.appid}`).value,
      expires_in: TOKEN_LIFE,
      authorizer_refresh_token: authorization.refreshToken,
      func_info: authorization.permissionSets.map((id) => ({ funcscope_category: { id } })),
    },
  };
}

/** Refuses with 61009 an unknown or used code, with 61010 an old one. */
function unusedCode({ store, clock }: CardPlatform, component: Component, value: unknown): AuthCode {
  const code = typeof value === 'string' ? store.authCodes.get(value) : undefined;
  if (!code || code.componentAppid !== component.appid || code.used) return refuse(61009);
  return clock.seconds() >= code.expiresAt ? refuse(61010) : code;
}
