import type { CardPlatform } from '../platform';
import { authorizationId, type Component } from '../state/component';
import { tellComponent } from './tell-component';

/** A merchant takes its consent back: its tokens answer 61003 from now on. False when there was none. */
export function unauthorise(platform: CardPlatform, component: Component, authorizerAppid: string): boolean {
  const { store, clock } = platform;
  const id = authorizationId(component.appid, authorizerAppid);
  if (!store.authorizations.get(id)) return false;
  store.authorizations.remove(id);
  tellComponent(platform, component, {
    AppId: component.appid,
    CreateTime: clock.seconds(),
    InfoType: 'unauthorized',
    AuthorizerAppid: authorizerAppid,
  });
  return true;
}
