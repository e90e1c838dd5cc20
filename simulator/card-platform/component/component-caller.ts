import { refuse } from '../errors/wechat-error';
import type { OpenCall } from '../http/endpoint';
import type { CardPlatform } from '../platform';
import type { Component } from '../state/component';
import type { AccessToken } from '../state/credentials';
import { checkComponentAddress } from './check-component-address';
import { componentNamed } from './component-named';

/**
 * The platform whose component_access_token the call carries; older pages call the member so, newer ones access_token.
 * 41021 without one, 61014 for another kind of token, 40001 unknown or replaced, 42006 expired, 41018, 61011, 61004.
 */
export function componentCaller({ platform, query, body, address }: OpenCall): Component {
  const value = query.get('component_access_token') || query.get('access_token') || refuse(41021);
  const { appid } = livingToken(platform, platform.store.tokens.get(value));
  const component = componentNamed(platform, body);
  if (component.appid !== appid) refuse(61011);
  checkComponentAddress(platform, component, address);
  return component;
}

function livingToken({ clock }: CardPlatform, token: AccessToken | undefined): AccessToken {
  if (!token) return refuse(40001);
  if (token.family !== 'component') refuse(61014);
  if (clock.seconds() >= token.expiresAt) refuse(42006);
  if (clock.seconds() >= (token.replacedAt ?? Number.POSITIVE_INFINITY)) refuse(40001);
  return token;
}
