import { checkJump } from '../cards/check-jump';
import type { FieldRules } from '../cards/field-rules';
import { readFields } from '../cards/read-fields';
import { refuse } from '../errors/wechat-error';
import type { JsonObject } from '../http/json';
import { isCdnUrl } from '../media/wechat-cdn';
import type { Account } from '../state/account';
import { bonusRuleRules, customCellRules, customFieldRules } from './member-card-rules';

const PATH = 'm_data';
const customFields = ['custom_field1', 'custom_field2', 'custom_field3'];
const FURTHER_FIELD = /^custom_field(?:[4-9]|\d{2,})$/;

const partRules: Readonly<Record<string, FieldRules>> = {
  ...Object.fromEntries(customFields.map((name) => [name, customFieldRules])),
  custom_cell1: customCellRules,
  bonus_rule: bonusRuleRules,
};

/** A member card's own members, new or changed, with their parts read and everything checked that concerns several. */
export function readMemberCard(own: JsonObject, account: Account): JsonObject {
  const members = { ...own, ...readParts(own) };
  checkPicture(members);
  checkWays(members);
  for (const place of ['activate', 'bonus', 'balance']) checkJumpOf(members, place, account);
  return members;
}

/** A card has three fields for its members' values. */
export function checkFieldCount(detail: JsonObject): void {
  if (Object.keys(detail).some((name) => FURTHER_FIELD.test(name))) refuse(40124);
}

function readParts(own: JsonObject): JsonObject {
  const parts = Object.entries(partRules).filter(([name]) => own[name] !== undefined);
  return Object.fromEntries(
    parts.map(([name, rules]) => {
      const path = `${PATH}.${name}()`;
      const part = readFields(rules, own[name] as JsonObject, path);
      const unnamed = customFields.includes(name) && !part.name_type && !part.name;
      if (unnamed) refuse(41011, { tail: `${path}.name_type` });
      return [name, part];
    }),
  );
}

function checkPicture({ background_pic_url: picture }: JsonObject): void {
  if (picture && !isCdnUrl(String(picture))) refuse(40141);
}

/**
 * A card is activated in one way only: by itself, by WeChat's form, or on the merchant's page; reference §2.20
 * lists them as alternatives. With which code WeChat refuses two of them is not documented.
 */
function checkWays(own: JsonObject): void {
  const ways = [own.auto_activate, own.wx_activate, own.activate_url || own.activate_app_brand_user_name];
  if (ways.filter(Boolean).length > 1) refuse(40150);
  if (!own.wx_activate_after_submit) return;
  if (!own.wx_activate) refuse(72026);
  if (!own.wx_activate_after_submit_url) refuse(41011, { tail: `${PATH}.wx_activate_after_submit_url` });
}

function checkJumpOf(own: JsonObject, place: string, account: Account): void {
  const [userName, path] = [own[`${place}_app_brand_user_name`], own[`${place}_app_brand_pass`]];
  checkJump(userName as string | undefined, path as string | undefined, account);
}
