import type { Finding } from '../domain/finding';
import { unixSeconds } from '../domain/time';
import { findingWords } from './findings';

const at = (iso: string) => unixSeconds(Date.parse(`${iso}+08:00`) / 1000);
const now = at('2026-11-20T21:04:37');
const account = 'wx1';

test.each<[Finding, string, string]>([
  [
    { kind: 'ip-not-allowed', level: 'bad', facts: { account, errcode: 40164, ip: '1.2.3.4' } },
    '服务器 IP 不在白名单',
    '公众号 wx1（错误码 40164），请在公众平台“基本配置”的 IP 白名单加入 1.2.3.4',
  ],
  [
    { kind: 'ip-not-allowed', level: 'bad', facts: { account, errcode: 40090, ip: '' } },
    '服务器 IP 不在白名单',
    '公众号 wx1（错误码 40090），请在公众平台“基本配置”的 IP 白名单加入云函数的固定出口 IP',
  ],
  [
    { kind: 'timers-stopped', level: 'bad', facts: { since: at('2026-11-10T23:59:59') } },
    '定时任务已停止',
    '最后一次在 11月10日 23:59，请检查 timers 云函数的触发器和日志',
  ],
  [
    { kind: 'collection-missing', level: 'bad', facts: { name: 'events' } },
    '缺少数据库集合',
    '请在云开发控制台新建集合 events',
  ],
])('%j reads %s', (finding, title, detail) => {
  expect(findingWords(finding, now)).toEqual({ title, detail });
});
