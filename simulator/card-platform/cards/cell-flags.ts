import { refuse } from '../errors/wechat-error';
import type { ApiCall } from '../http/endpoint';
import type { Card } from '../state/card';

/** A member that is true or false; 47001 for anything else. */
export function flagIn({ body }: ApiCall, name: string, usual: boolean): boolean {
  const value = body[name] ?? usual;
  return typeof value === 'boolean'
    ? value
    : refuse(47001, { tail: `Error before "${JSON.stringify(value)}"` });
}

/** Whether the place in the card's middle is taken by a cell of the merchant's own. */
export function hasCenterCell({ base }: Card): boolean {
  return Boolean(base.center_title || base.center_url || base.center_app_brand_user_name);
}
