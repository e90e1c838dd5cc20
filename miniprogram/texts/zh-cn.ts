import { roleNames } from './roles';

/** Every fixed word that a user reads, by page or part. Sentences with facts in them are beside this file. */
export const words = {
  state: { loading: '正在加载', retry: '重试' },

  /** For those who hear a check instead of seeing its colour. */
  checkLine: { ok: '通过', note: '请核对', warn: '不符合条件', bad: '不可用' },

  codeBoard: {
    qr: '券码二维码',
    barcode: '券码条形码',
    onlineOnly: '这张券在线上使用，无需出示券码',
  },

  hall: {
    all: '全部',
    empty: '暂无可领的券',
    refresh: '刷新',
  },

  claim: {
    added: '已放入卡包',
    syncing: '正在同步，马上就好',
    granted: '到店向店员出示即可使用',
    late: '微信还在处理，稍后会出现在卡包',
    use: '去使用',
    toWallet: '去卡包查看',
    close: '知道了',
    refused: '领取失败，请返回重试',
  },

  detail: {
    claim: '立即领取',
    tryClaim: '白名单试领',
    use: '去使用',
    claiming: '正在领取',
    howToUse: '使用说明',
    includes: {
      cash: '优惠内容',
      discount: '优惠内容',
      gift: '兑换内容',
      groupon: '套餐内容',
      general: '优惠内容',
    },
    story: '图文介绍',
  },

  facts: {
    window: '有效期',
    hours: '可用时段',
    condition: '使用条件',
    accepts: '适用',
    rejects: '不适用',
    limit: '领取限制',
    phone: '客服电话',
    notice: '使用提醒',
  },

  wallet: {
    groups: { usable: '可使用', used: '已使用', ended: '已失效' },
    empty: { usable: '还没有可用的券', used: '还没有用过的券', ended: '没有失效的券' },
    toHall: '去领券',
    use: '去使用',
    more: '正在加载更多',
  },

  code: {
    show: '向店员出示',
    showOffline: '离线可出示',
    toWallet: '在微信卡包查看',
    used: '已核销',
    back: '返回卡包',
    notInWallet: '微信卡包里没有找到这张券',
  },

  mine: {
    usable: '张券可使用',
    wallet: '我的卡包',
    counter: '核销台',
    scan: '扫码核销',
    type: '输入券码',
    today: '今日核销',
    roles: roleNames,
    manage: '管理',
    staff: '店员',
    audit: '操作记录',
    join: '店员加入：扫邀请码',
    notAnInvitation: '不是邀请码，请扫店主出示的邀请',
    about: '券由商家发放，领取后存入微信卡包；到店向店员出示券码即可使用。',
  },

  scan: {
    scan: '扫一扫',
    hint: '扫顾客出示的二维码或条形码',
    or: '或输入券码',
    placeholder: '券码',
    paste: '粘贴',
    check: '查询',
    today: '今日核销',
    foreign: '不是券码，请扫顾客的券',
    open: '有一笔核销还没有结果',
    openAct: '去确认',
  },

  sheet: {
    code: '券码',
    holder: '持有人',
    claimedAt: '领取于',
    amount: '本单金额',
    amountHint: '输入金额',
    after: '优惠后',
    redeem: '确认核销',
    needsManager: '需要店长确认',
    needsManagerHint: '请店长用自己的手机扫这张券',
    waitsFor: { amount: '请输入本单金额', manager: '需要店长确认', reason: '请选择放行原因' },
    override: '店长可放行，请选原因',
    overridden: '店长放行：',
    otherReason: '其他原因',
    takeBack: '撤销',
    redeeming: '正在核销',
    confirming: '正在确认结果',
    confirmingHint: '网络较慢，正在查询同一笔核销。请勿重复收券。',
    unconfirmed: '还没有结果',
    unconfirmedHint: '请勿重复收券。可以再确认一次，或稍后在扫码页继续确认。',
    confirmAgain: '再确认一次',
    leaveOpen: '稍后再说',
    done: '核销成功',
    next: '继续扫码',
    back: '返回',
  },

  join: {
    title: '邀请你成为店员',
    text: '加入后可以在「我的」核销顾客的券。你的门店和岗位由邀请人设定，加入后显示。',
    once: '邀请 10 分钟内有效，只能由一个人使用一次。',
    owner: '你已经是店主，不需要加入。',
    join: '加入',
    joining: '正在加入',
    home: '返回首页',
    done: '已加入',
    toCounter: '去核销台',
  },

  staff: {
    active: '在职',
    disabled: '已停用',
    you: '我',
    empty: '还没有店员',
    invite: '邀请店员',
  },

  memberForm: {
    name: '姓名',
    namePlaceholder: '店员怎么称呼',
    store: '门店',
    storePlaceholder: '在哪家门店',
    role: '岗位',
  },

  member: {
    save: '保存',
    saving: '正在保存',
    saved: '已保存',
    disable: '停用',
    enable: '恢复使用',
    disabled: '已停用，不能核销',
    cancel: '取消',
    appoint: '设为店主',
  },

  invite: {
    make: '生成邀请',
    making: '正在生成',
    qr: '邀请二维码',
    left: '后失效',
    scan: '请对方打开本小程序，在「我的」扫这个邀请码',
    share: '发给微信好友',
    again: '重新邀请',
    another: '再邀请一位',
    back: '返回店员',
    ended: '邀请已失效',
    endedHint: '10 分钟内没有人加入，可以重新邀请。',
    joined: '已加入',
  },

  audit: {
    empty: '还没有操作记录',
    more: '正在加载更多',
  },

  today: {
    unit: '笔',
    label: '今日已核销',
    empty: '今天还没有核销',
    toScan: '去核销',
    states: { pending: '确认中', done: '', 'not-done': '未核销' },
    more: '正在加载更多',
  },
} as const;

/** Sentences of the pages that carry a fact. */
export const sentences = {
  left: (percent: number) => `剩 ${percent}%`,
  fewLeft: (count: number) => `仅剩 ${count} 张`,
  claimed: (count: number) => `已领 ${count} 张`,
  limit: (count: number) => `每人限 ${count} 张`,
  limitReached: (count: number) => `每人限领 ${count} 张，你已领满`,
  startsOn: (day: string) => `${day}起可用`,
  shownSince: (offline: boolean, moment: string) =>
    `${offline ? '网络不可用' : '暂时无法刷新'}，显示的是 ${moment} 的内容`,
  usableCount: (count: number) => `可使用(${count})`,
  codeTail: (tail: string) => `尾号 ${tail}`,
  youAre: (post: string) => `你现在是 ${post}。加入后，门店和岗位以这次邀请为准。`,
  invitationFor: (name: string, post: string) => `邀请 ${name} 成为 ${post}`,
  shared: (store: string, role: string) => `${store}邀请你成为${role}`,
  disable: (name: string) => `停用后，${name} 的下一次操作就会被拒绝。可以随时恢复。`,
  appoint: (name: string) => `${name} 将能管理所有店员，包括停用其他店主。`,
};
