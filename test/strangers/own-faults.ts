/** A coupon that somebody holds. */
export interface Held {
  card: string;
  code: string;
  openid: string;
}

/** A call that goes wrong at WeChat too, whoever runs it, and the errcode that it meets here. */
export interface OwnFault {
  client: 'both' | 'co-wechat-api' | 'wechat-api';
  call: string;
  args(held: Held): unknown[];
  errcode: number;
  because: string;
}

export const ownFaults: readonly OwnFault[] = [
  {
    client: 'both',
    call: 'updateCode',
    args: ({ code, card }) => [code, card, 'VIP-2'],
    errcode: 40116,
    because: 'it sends the new code as `newcode`; the member is `new_code`',
  },
  {
    client: 'both',
    call: 'updateLuckyMonkeyBalance',
    args: ({ code, card }) => [code, card, 100],
    errcode: 40066,
    because: 'its path says `luckymonkey`; the red packets were `luckymoney`, and are gone',
  },
  {
    client: 'co-wechat-api',
    call: 'updateCard',
    args: ({ card }) => [card, { base_info: { notice: '请出示' } }],
    errcode: 40053,
    because: 'it sends every card as `member_card`',
  },
  {
    client: 'wechat-api',
    call: 'sendCard',
    args: ({ card, openid }) => [openid, { card_id: card }],
    errcode: 40053,
    because: 'it sends card_ext as an object; WeChat wants a string of JSON',
  },
  {
    client: 'wechat-api',
    call: 'sendCardFromCs',
    args: ({ card, openid }) => [openid, 'staff@shop', { card_id: card }],
    errcode: 40053,
    because: 'it sends card_ext as an object; WeChat wants a string of JSON',
  },
  {
    client: 'wechat-api',
    call: 'addConsumer',
    args: () => ['usr1', '1'],
    errcode: 40066,
    because: '/card/consumer/add is in no document; redeemers are added in the console',
  },
];
