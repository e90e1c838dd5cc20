import type { Finding, FindingKind } from '../domain/finding';
import type { UnixSeconds } from '../domain/time';
import { momentOf } from './times';

/** What was found, and what the owner can do about it. */
export interface FindingWords {
  title: string;
  detail: string;
}

export function findingWords({ kind, facts }: Finding, now: UnixSeconds): FindingWords {
  const [title, detail] = words[kind](facts as never, now);
  return { title, detail };
}

type FactsOf<Kind extends FindingKind> = Extract<Finding, { kind: Kind }>['facts'];
type Words<Kind extends FindingKind> = (facts: FactsOf<Kind>, now: UnixSeconds) => [string, string];

const refusal = ({ account, errcode }: { account: string; errcode: number }) =>
  `公众号 ${account}（错误码 ${errcode}）`;

const last = (since: UnixSeconds, now: UnixSeconds) => `最后一次在 ${momentOf(since, now)}`;

const words: { [Kind in FindingKind]: Words<Kind> } = {
  'account-fine': ({ account, cards }) => ['公众号连接正常', `公众号 ${account}，共 ${cards} 张卡券`],
  'credentials-wrong': (facts) => [
    'AppID 或 AppSecret 不对',
    `${refusal(facts)}，请在公众平台“基本配置”核对，再更新环境变量`,
  ],
  'secret-frozen': ({ account }) => ['AppSecret 已被冻结', `公众号 ${account}，请在公众平台“基本配置”解冻`],
  'ip-not-allowed': ({ ip, ...facts }) => [
    '服务器 IP 不在白名单',
    `${refusal(facts)}，请在公众平台“基本配置”的 IP 白名单加入${ip ? ` ${ip}` : '云函数的固定出口 IP'}`,
  ],
  'ip-needs-administrator': (facts) => [
    '服务器 IP 待管理员确认',
    `${refusal(facts)}，请公众号管理员在微信里确认，或把 IP 加入白名单`,
  ],
  'account-blocked': (facts) => ['公众号被微信限制', `${refusal(facts)}，请到公众平台查看违规通知并申诉`],
  'card-right-missing': (facts) => ['没有卡券功能权限', `${refusal(facts)}，请在公众平台申请开通卡券功能`],
  'wechat-busy': (facts) => ['微信繁忙，没有查完', `${refusal(facts)}，请稍后再查`],
  'wechat-refuses': (facts) => ['微信拒绝了请求', `${refusal(facts)}，请按错误码查微信文档`],
  'wechat-silent': ({ account, reason }) => [
    '连不上微信',
    `公众号 ${account}（${reason}），请检查接口地址和网络`,
  ],
  'mini-program-not-bound': () => [
    '小程序可能未绑定开放平台',
    '这是推断：微信没有给出你的 UnionID。请在微信开放平台绑定小程序和公众号',
  ],
  'no-event-ever': () => [
    '从未收到微信推送',
    '这是推断：推送地址可能未验证。请在公众平台“服务器配置”填写并启用',
  ],
  'no-event-lately': ({ since }, now) => [
    '最近没有微信推送',
    `${last(since, now)}，请核对公众平台“服务器配置”是否启用`,
  ],
  'timers-never-ran': () => ['定时任务从未运行', '请上传 timers 云函数和它的触发器'],
  'timers-stopped': ({ since }, now) => [
    '定时任务已停止',
    `${last(since, now)}，请检查 timers 云函数的触发器和日志`,
  ],
  'collection-missing': ({ name }) => ['缺少数据库集合', `请在云开发控制台新建集合 ${name}`],
};
