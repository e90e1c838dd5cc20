import type { Account, Interface, Person } from '../../world/platform-types';
import type { WechatCall } from '../../world/wechat-call';
import { cardOfSeed } from './card-of-seed';
import { type Keep, type Progress, textIn } from './progress';

export interface StepWorld {
  account: Account;
  interfaces: readonly Interface[];
  progress: Progress;
  /** Who scans and claims. */
  person: Person | undefined;
  /** Seconds. */
  now: number;
}

/** A step of seed 000: what it does, its call prefilled from the steps before, and what it leaves. */
export interface Step {
  id: 'token' | 'logo' | 'create' | 'qrcode' | 'show' | 'claim' | 'redeem';
  title: string;
  what: string;
  isDone: (progress: Progress) => boolean;
  /** The call of it; `body` is an object until a person edits it. */
  call: (
    world: StepWorld,
  ) => Pick<WechatCall, 'method' | 'path'> & { query?: WechatCall['query']; body?: object };
  keep: Keep;
}

/** Seed 000: 以上一共七步. */
export const steps: readonly Step[] = [
  {
    id: 'token',
    title: '获取 access_token',
    what: '用 appid 和 AppSecret 换 access_token，后面每一步都带着它。它 7200 秒有效。',
    isDone: ({ accessToken }) => accessToken !== undefined,
    call: ({ account: { appid, secret } }) => ({
      method: 'GET',
      path: '/cgi-bin/token',
      query: { grant_type: 'client_credential', appid, secret },
    }),
    keep: ({ access_token }) => ({ accessToken: textIn(access_token) }),
  },
  {
    id: 'logo',
    title: '上传卡券 logo',
    what: '把商户的 logo 传到微信的 CDN，得到一个图片地址；创建卡券时只收这种地址。',
    isDone: ({ logoUrl }) => logoUrl !== undefined,
    call: () => ({ method: 'POST', path: '/cgi-bin/media/uploadimg' }),
    keep: ({ url }) => ({ logoUrl: textIn(url) }),
  },
  {
    id: 'create',
    title: '创建卡券',
    what: '一张代金券，logo_url 是上一步的地址。开始时间要早于现在，结束时间要在今天之后，最后才能核销。',
    isDone: ({ cardId }) => cardId !== undefined,
    call: (world) => ({ method: 'POST', path: '/card/create', body: cardOfSeed(world) }),
    keep: ({ card_id }) => ({ cardId: textIn(card_id) }),
  },
  {
    id: 'qrcode',
    title: '创建二维码投放',
    what: '为这张卡券要一个二维码 ticket。自定义 code 的卡才带 code，指定用户的卡才带 openid。',
    isDone: ({ ticket }) => ticket !== undefined,
    call: ({ progress: { cardId = '' } }) => ({
      method: 'POST',
      path: '/card/qrcode/create',
      body: {
        action_name: 'QR_CARD',
        expire_seconds: 1800,
        action_info: { card: { card_id: cardId, is_unique_code: false, outer_str: '12b' } },
      },
    }),
    keep: ({ ticket }) => ({ ticket: textIn(ticket) }),
  },
  {
    id: 'show',
    title: '显示二维码',
    what: '打开 show_qrcode_url，就看到领券的二维码。左边的手机也能“扫一扫”扫它。',
    isDone: ({ shown }) => shown === true,
    call: ({ progress: { ticket = '' } }) => ({
      method: 'GET',
      path: '/cgi-bin/showqrcode',
      query: { ticket },
    }),
    keep: () => ({}),
  },
  {
    id: 'claim',
    title: '设置测试白名单，扫码领取',
    what: '没有过审的券，只有白名单里的人能领（每次设置都整个替换）。设好以后，让这个人扫码领取。',
    isDone: ({ code }) => code !== undefined,
    call: ({ person }) => ({
      method: 'POST',
      path: '/card/testwhitelist/set',
      body: { openid: [], username: person ? [person.username] : [] },
    }),
    keep: () => ({}),
  },
  {
    id: 'redeem',
    title: '核销卡券',
    what: '顾客出示 code，商户调核销接口：一个 code 只能核销一次。',
    isDone: ({ redeemed }) => redeemed === true,
    call: ({ progress: { code = '' } }) => ({ method: 'POST', path: '/card/code/consume', body: { code } }),
    keep: () => ({ redeemed: true }),
  },
];
