import { CouponError, type ErrorCode, type ErrorInfo, type ErrorParams } from '../domain/errors';
import type { UnixSeconds } from '../domain/time';
import { unmetConditions } from './overrides';
import { roleNames } from './roles';
import { couponStates, usageLine } from './states';

type Sentences = { [Code in ErrorCode]: (params: ErrorParams[Code], now: UnixSeconds) => string };

/** Cause and next step for each failure; a code without a sentence does not compile. */
const sentences: Sentences = {
  'invalid-input': () => '提交的信息有误，请检查后重试',
  'not-staff': () => '仅限店员使用，请联系店主添加',
  'not-allowed': ({ needs }) => `需要${roleNames[needs]}权限，请联系店主`,
  'staff-not-found': () => '没有找到这位店员',
  'not-on-yourself': () => '不能更改自己的权限，请其他店主操作',
  'invitation-not-valid': () => '邀请已失效，请店主重新邀请',
  'too-many-tries': ({ seconds }) => `错误次数过多，请 ${Math.ceil(seconds / 60)} 分钟后再试`,
  'too-often': ({ seconds }) => `操作太频繁，请 ${Math.ceil(seconds / 60)} 分钟后再试`,
  'still-staff': () => '店员资料由店主管理，请店主停用后再删除',
  'card-not-found': () => '没有找到这张券，可能已下架',
  'card-not-available': () => '活动已结束，看看其他券吧',
  'sold-out': () => '手慢了，券已领完',
  'claim-limit-reached': ({ limit }) => `每人限领 ${limit} 张，你已领满`,
  'daily-claim-limit-reached': ({ limit }) => `每人每天限领 ${limit} 张，明天再来吧`,
  'sold-out-today': () => '今天的券已领完，明天再来吧',
  'claim-not-supported': () => '这张券不能在这里领取',
  'card-takes-no-codes': () => '这张券由微信发码，不能导入券码',
  'grant-not-found': () => '这次领取已失效，请重新领取',
  'coupon-not-found': () => '没有找到这张券，请稍后刷新卡包',
  'coupon-not-yours': () => '这张券不在你的卡包里',
  'code-not-found': () => '券码不存在或不是本店的券，请核对',
  'event-not-found': () => '没有找到这条微信通知，请刷新列表',
  'already-redeemed': (usage, now) => `已使用：${usageLine(usage, now, true)}`,
  'not-redeemable': ({ state }) => `这张券${couponStates[state]}，不能核销`,
  'conditions-not-met': ({ conditions }) =>
    `${conditions.map((condition) => unmetConditions[condition]).join('、')}，需要店长确认`,
  'redemption-unconfirmed': () => '正在确认结果，请勿重复收券',
  'wechat-busy': () => '微信繁忙，请稍后再试',
  'wechat-unavailable': () => '微信没有回应，请稍后再试',
  'wechat-refused': () => '微信没有通过这次操作，请稍后再试',
  'wechat-setup': () => '服务暂不可用，请联系商家',
  'cloud-unreachable': () => '网络较慢，请稍后再试',
  'cloud-busy': () => '当前人数过多，请稍后再试',
  offline: () => '网络不可用，请检查网络',
  unexpected: () => '服务出错，已记录，请稍后再试',
};

/** What a customer reads: no numbers of ours. */
export function sentenceFor(error: ErrorInfo, now: UnixSeconds): string {
  const sentence = sentences[error.code] as (params: ErrorInfo['params'], now: UnixSeconds) => string;
  return sentence(error.params, now);
}

const setupProblems: Record<ErrorParams['wechat-setup']['problem'], string> = {
  credentials: 'AppSecret 或票据有误',
  'ip-not-allowed': '服务器 IP 不在白名单',
  'not-authorised': '公众号没有卡券权限',
};

/** What staff read: the same, with the short code that the owner needs. */
export function staffSentenceFor(error: ErrorInfo, now: UnixSeconds): string {
  switch (error.code) {
    case 'wechat-refused':
      return `微信没有通过（${error.params.errcode}）`;
    case 'wechat-setup':
      return `公众号设置有误：${setupProblems[error.params.problem]}，请告诉店主`;
    case 'unexpected':
      return `服务出错，已记录（${error.params.traceId || '无编号'}）`;
    default:
      return sentenceFor(error, now);
  }
}

/** The failure's code and facts; what is not an expected failure goes on as the bug that it is. */
export function expectedFailure(error: unknown): ErrorInfo {
  if (error instanceof CouponError) return error.info;
  throw error;
}
