import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import { isCdnUrl } from '../media/wechat-cdn';
import type { Account } from '../state/account';
import type { CardBase } from '../state/card';
import { checkJump } from './check-jump';
import { cardColors } from './colors';
import { readDateInfo } from './date-info';
import { baseInfoRules } from './field-rules';
import { readFields } from './read-fields';

const PATH = 'm_data.base_info()';
const GET_LIMIT = 50;
const defaults = {
  notice: '',
  use_custom_code: false,
  bind_openid: false,
  can_share: true,
  can_give_friend: true,
  get_limit: GET_LIMIT,
  location_id_list: [],
};

/** base_info without its title and stock, checked and completed with defaults; reference §2.1. */
export function readBaseInfo(source: JsonObject, account: Account): Omit<CardBase, 'title'> {
  const fields = readFields(baseInfoRules, source, PATH);
  const base = { ...defaults, ...fields } as unknown as Omit<CardBase, 'title'>;
  if (base.get_custom_code_mode && !base.use_custom_code) refuse(40136);
  checkBaseInfo(base, account);
  return { ...base, date_info: readDateInfo(source.date_info as JsonObject) };
}

/** What holds for a new card and for a changed one. */
export function checkBaseInfo(base: Omit<CardBase, 'title'>, account: Account): void {
  if (!isCdnUrl(base.logo_url)) refuse(40141);
  if (!Object.hasOwn(cardColors, base.color)) refuse(40076);
  if (base.use_all_locations && base.location_id_list?.length) refuse(40150);
  if (base.giftcard_info) checkPrice(base.giftcard_info.price);
  for (const cell of ['center', 'custom', 'promotion'] as const) {
    checkJump(base[`${cell}_app_brand_user_name`], base[`${cell}_app_brand_pass`], account);
  }
}

/** What a gift card costs, in fen. */
function checkPrice(price: unknown): void {
  if (!Number.isInteger(price) || Number(price) < 0) refuse(40150, { tail: `${PATH}.giftcard_info().price` });
}
