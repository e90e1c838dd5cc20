import { randomBytes } from 'node:crypto';
import type { CardPlatform } from '../platform';
import type { Account } from '../state/account';
import { type AuthCode, authorizationId, type Component } from '../state/component';
import { checkPublished } from './check-published';
import { tellComponent } from './tell-component';

const CODE_BYTES = 48;

export interface Consent {
  component: Component;
  account: Account;
  /** 权限集 that the merchant grants. */
  permissionSets: number[];
  /** '' when nobody was led there by one. */
  preAuthCode: string;
}

/** A merchant agrees, or changes what it agreed to: events authorized, updateauthorized. Refuses with 61028. */
export function authorise(platform: CardPlatform, consent: Consent): AuthCode {
  const { store, clock, config } = platform;
  const { component, account, permissionSets, preAuthCode } = consent;
  checkPublished(component, account.appid);
  const before = store.authorizations.get(authorizationId(component.appid, account.appid));
  const refreshToken = before?.refreshToken ?? `refreshtoken@@@${random()}`;
  const [componentAppid, authorizerAppid, time] = [component.appid, account.appid, clock.seconds()];
  store.authorizations.put({ componentAppid, authorizerAppid, permissionSets, refreshToken, time });
  const waiting = store.preAuthCodes.get(preAuthCode);
  if (waiting) store.preAuthCodes.put({ ...waiting, used: true });
  const expiresAt = time + config.authCodeLifeSeconds;
  const code = `queryauthcode@@@${random()}`;
  tellComponent(platform, component, {
    AppId: componentAppid,
    CreateTime: time,
    InfoType: before ? 'updateauthorized' : 'authorized',
    AuthorizerAppid: authorizerAppid,
    AuthorizationCode: code,
    AuthorizationCodeExpiredTime: expiresAt,
    PreAuthCode: preAuthCode,
  });
  return store.authCodes.put({ code, componentAppid, authorizerAppid, expiresAt, used: false });
}

function random(): string {
  return randomBytes(CODE_BYTES).toString('base64url');
}
