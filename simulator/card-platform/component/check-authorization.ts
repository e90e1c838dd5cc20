import { refuse } from '../errors/wechat-error';
import type { CardPlatform } from '../platform';
import { authorizationId } from '../state/component';
import type { AccessToken } from '../state/credentials';
import { setsFor } from './permission-sets';

const AUTHORIZER = 'authorizer/';

/**
 * What a third-party platform may do with a merchant's token: nothing without authorisation (61003), nothing that it
 * has no permission set for (61007) or that the merchant did not grant (61017). Other tokens pass.
 */
export function checkAuthorization({ store }: CardPlatform, token: AccessToken, path: string): void {
  if (!token.family.startsWith(AUTHORIZER)) return;
  const component = store.components.get(token.family.slice(AUTHORIZER.length)) ?? refuse(61003);
  const authorization =
    store.authorizations.get(authorizationId(component.appid, token.appid)) ?? refuse(61003);
  const needed = setsFor(path);
  if (needed.length === 0) return;
  if (!needed.some((set) => component.permissionSets.includes(set))) refuse(61007);
  if (!needed.some((set) => authorization.permissionSets.includes(set))) refuse(61017);
}
