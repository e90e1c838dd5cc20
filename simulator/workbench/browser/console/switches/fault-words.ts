/** A mishap that can be asked for; `aim` is what it hits. */
export interface FaultKind {
  kind: string;
  label: string;
  aim: 'call' | 'push';
}

export const faultKinds: readonly FaultKind[] = [
  { kind: 'busy', label: '系统繁忙（-1）', aim: 'call' },
  { kind: 'http-500', label: 'HTTP 500', aim: 'call' },
  { kind: 'drop-before', label: '断线，什么也没做', aim: 'call' },
  { kind: 'drop-after', label: '做完了，回答丢失', aim: 'call' },
  { kind: 'delay', label: '慢', aim: 'call' },
  { kind: 'invalid-token', label: 'token 失效（40001）', aim: 'call' },
  { kind: 'quota', label: '超过限额（45009）', aim: 'call' },
  { kind: 'duplicate', label: '推送重复', aim: 'push' },
  { kind: 'reorder', label: '推送乱序', aim: 'push' },
  { kind: 'lose', label: '推送丢失', aim: 'push' },
];

/** The calls that a coupon's journey makes; any other path can be typed. */
export const commonPaths = [
  '/card/code/consume',
  '/card/code/get',
  '/card/code/decrypt',
  '/card/create',
  '/card/get',
  '/card/batchget',
  '/card/modifystock',
  '/card/qrcode/create',
  '/cgi-bin/stable_token',
  '/cgi-bin/ticket/getticket',
];

/** The events that a push fault can wait for. */
export const pushEvents = [
  'user_get_card',
  'user_consume_card',
  'user_del_card',
  'card_pass_check',
  'card_not_pass_check',
];

export const faultLabel = (kind: string): string =>
  faultKinds.find((known) => known.kind === kind)?.label ?? kind;
