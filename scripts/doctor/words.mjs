const marks = { ok: 'ok   ', warn: 'WARN ', bad: 'BAD  ' };

const basics = 'mp.weixin.qq.com, 设置与开发 → 基本配置';

/** What was found, and what to do about it. */
const words = {
  'account-fine': ({ cards }) => `WeChat gives a token and lists ${cards} cards.`,
  'credentials-wrong': ({ errcode }) =>
    `WeChat does not know this appid with this secret (${errcode}). Compare WECHAT_APP_ID and WECHAT_APP_SECRET with ${basics}.`,
  'secret-frozen': () => `The AppSecret is frozen (40243). Unfreeze it: ${basics}.`,
  'ip-not-allowed': ({ errcode, ip }) =>
    `This machine's address${ip && ` ${ip}`} is not on the IP white list (${errcode}). Add it: ${basics} → IP白名单.`,
  'ip-needs-administrator': ({ errcode }) =>
    `An administrator of the account must allow this machine's address (${errcode}): in WeChat, or ${basics} → IP白名单.`,
  'account-blocked': ({ errcode }) =>
    `WeChat has restricted the account (${errcode}). Its notices at mp.weixin.qq.com say why, and how to appeal.`,
  'card-right-missing': ({ errcode }) =>
    `The account may not use coupons (${errcode}). Apply: mp.weixin.qq.com, 功能 → 添加功能插件 → 卡券功能.`,
  'wechat-busy': ({ errcode }) => `WeChat is busy or asked too often (${errcode}). Run this again later.`,
  'wechat-refuses': ({ errcode }) =>
    `WeChat refuses with ${errcode}. Look it up in its list of return codes.`,
  'wechat-silent': ({ reason }) =>
    `No answer from WeChat (${reason}). Is WECHAT_API_URL right, and reachable?`,
  'clock-off': ({ seconds }) =>
    `This machine's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} WeChat's. Set it by NTP.`,
};

export function inWords({ kind, level, facts }) {
  const whose = facts.account ? `${facts.account}: ` : '';
  return `${marks[level]} ${whose}${words[kind](facts)}`;
}
