import type { ErrorCode } from '../errors/error-texts';

/** How an account comes to a permission: at once, after a review, or by being in an open category as well. */
type Granting = 'at-once' | 'reviewed' | 'reviewed-open-category';

interface PermissionRule {
  /** As the Official Account's console calls it. */
  name: string;
  granting: Granting;
  /** What a call without it answers. */
  errcode: ErrorCode;
}

/** What an account may do; seed 003, part 1, and reference §2.1. */
export const permissionRules = {
  card: { name: '卡券功能', granting: 'reviewed', errcode: 48001 },
  'member-card': { name: '会员卡', granting: 'at-once', errcode: 72016 },
  'wechat-pay': { name: '微信支付', granting: 'reviewed', errcode: 43008 },
  'stored-value': { name: '储值卡', granting: 'reviewed', errcode: 43010 },
  'js-domain': { name: '卡券领取页面JS API', granting: 'at-once', errcode: 48001 },
  'custom-code': { name: '自定义SN', granting: 'at-once', errcode: 43009 },
  bonus: { name: '积分', granting: 'at-once', errcode: 43011 },
  'custom-url': { name: '自定义链接', granting: 'at-once', errcode: 43012 },
  'friends-coupon': { name: '朋友的券', granting: 'reviewed-open-category', errcode: 45045 },
  'gift-after-pay': { name: '支付后送券', granting: 'reviewed', errcode: 43008 },
  'general-card': { name: '礼品卡', granting: 'reviewed', errcode: 72021 },
  agent: { name: '第三方代制', granting: 'reviewed', errcode: 43014 },
} as const satisfies Record<string, PermissionRule>;

export type Permission = keyof typeof permissionRules;

/** 未获得, 审核中, 已获得. */
export type PermissionState = 'none' | 'reviewing' | 'granted';

export const allPermissions = Object.keys(permissionRules) as Permission[];

/** What a new account has: 普通卡券 (seed 003), and what nobody has to ask for. */
export const firstPermissions: readonly Permission[] = ['card', 'member-card', 'bonus', 'custom-url'];
