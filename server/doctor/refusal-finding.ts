import type { Finding } from '#domain/finding';
import { WechatRefusal, WechatSilence } from '../wechat/wechat-error';

type AccountKind =
  | 'credentials-wrong'
  | 'ip-needs-administrator'
  | 'account-blocked'
  | 'card-right-missing'
  | 'wechat-busy';

/** What a look at an account's set-up makes of WeChat's refusals (reference §1, §7). */
const kinds: Readonly<Record<number, AccountKind>> = {
  40001: 'credentials-wrong',
  40013: 'credentials-wrong',
  40125: 'credentials-wrong',
  41002: 'credentials-wrong',
  41004: 'credentials-wrong',
  89501: 'ip-needs-administrator',
  89503: 'ip-needs-administrator',
  89506: 'ip-needs-administrator',
  89507: 'ip-needs-administrator',
  45501: 'account-blocked',
  48004: 'account-blocked',
  50002: 'account-blocked',
  50004: 'account-blocked',
  43008: 'card-right-missing',
  43009: 'card-right-missing',
  48001: 'card-right-missing',
  [-1]: 'wechat-busy',
  42005: 'wechat-busy',
  45009: 'wechat-busy',
  45011: 'wechat-busy',
};

const FROZEN = 40243;
const NOT_ON_THE_LIST = new Set([40164, 40090, 45035, 61004]);

/** What is wrong with the account whose calls end like this; what is not WeChat's is a bug and goes on. */
export function refusalFinding(account: string, error: unknown): Finding {
  if (error instanceof WechatSilence) {
    return { kind: 'wechat-silent', level: 'bad', facts: { account, reason: error.reason } };
  }
  if (!(error instanceof WechatRefusal)) throw error;
  const { errcode, errmsg } = error;
  if (errcode === FROZEN) return { kind: 'secret-frozen', level: 'bad', facts: { account } };
  if (NOT_ON_THE_LIST.has(errcode)) {
    return { kind: 'ip-not-allowed', level: 'bad', facts: { account, errcode, ip: addressIn(errmsg) } };
  }
  const kind = kinds[errcode] ?? 'wechat-refuses';
  return { kind, level: kind === 'wechat-busy' ? 'warn' : 'bad', facts: { account, errcode } };
}

/** As in `invalid ip 182.150.41.147 ipv6 ::ffff:182.150.41.147, not in whitelist` (reference §1.2). */
function addressIn(errmsg: string): string {
  return /invalid ip ([0-9a-fA-F.:]+)/.exec(errmsg)?.[1] ?? '';
}
