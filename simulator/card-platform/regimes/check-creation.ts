import { refuse } from '../errors/wechat-error';
import { isObject, type JsonObject } from '../http/json';
import type { Account } from '../state/account';
import { isOpenCategory } from '../state/category';
import { type Permission, permissionRules } from '../state/permission';
import type { PlatformConfig } from '../state/switches';
import { checkLinks } from './check-links';

/** The types that could not be created any more from 2021-04-01 on; reference §0.1, fact 1. */
const closedTypes = ['GROUPON', 'CASH', 'DISCOUNT', 'GIFT', 'GENERAL_COUPON'];
const CLOSED_TEXT = '普通优惠券已于2021年4月1日停止创建 creation of coupons is closed';

interface NewCard {
  type: string;
  detail: JsonObject;
  base: JsonObject;
  advanced: JsonObject;
}

/** What the card of /card/create needs a permission for. */
const needs: Readonly<Partial<Record<Permission, (card: NewCard) => boolean>>> = {
  card: () => true,
  'member-card': ({ type }) => type === 'MEMBER_CARD',
  'friends-coupon': ({ advanced }) => advanced.share_friends === true,
  'custom-code': ({ base }) => base.use_custom_code === true,
  'wechat-pay': ({ base }) => isObject(base.pay_info) && isSwipeCard(base.pay_info),
  'stored-value': ({ detail }) => detail.supply_balance === true,
  bonus: ({ detail }) => detail.supply_bonus === true,
  'general-card': ({ type }) => type === 'GENERAL_CARD',
  'custom-url': ({ base }) => Boolean(base.custom_url),
  agent: ({ base }) => base.sub_merchant_info !== undefined,
};

/**
 * Whether this account may create such a card in these times: 73205, 45160, 48001, 43008 to 43014, 45045, 72016, or the
 * closing's and the H5 links' own codes. The card's members are checked elsewhere.
 */
export function checkCreation(config: PlatformConfig, account: Account, source: unknown): void {
  const card = newCard(source);
  if (config.era === '2021-closed') checkOpen(config, card);
  for (const [name, isNeeded] of Object.entries(needs)) {
    if (isNeeded(card)) checkPermission(account, name as Permission);
  }
  checkLinks(config, card.base, card.type);
  if (config.missingNotice === 'refused' && !card.base.notice) {
    refuse(41011, { tail: 'm_data.base_info().notice' });
  }
}

/** Refuses with the permission's own code; 45160 when the account's trade has no 朋友的券 yet (seed 002). */
export function checkPermission(account: Account, name: Permission): void {
  if (name === 'friends-coupon') {
    if (account.kind === 'sandbox') return;
    if (!isOpenCategory(account.category)) refuse(45160);
  }
  if (!account.permissions.includes(name)) refuse(permissionRules[name].errcode);
}

function checkOpen(config: PlatformConfig, { type, advanced }: NewCard): void {
  if (advanced.share_friends === true) refuse(73205);
  if (closedTypes.includes(type)) refuse(config.closedCreateCode, { text: CLOSED_TEXT });
}

function newCard(source: unknown): NewCard {
  const card = objectOf(source);
  const type = String(card.card_type ?? '');
  const detail = objectOf(card[type.toLowerCase()]);
  return { type, detail, base: objectOf(detail.base_info), advanced: objectOf(detail.advanced_info) };
}

function isSwipeCard({ swipe_card }: JsonObject): boolean {
  return isObject(swipe_card) && swipe_card.is_swipe_card === true;
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
