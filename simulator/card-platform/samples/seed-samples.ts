import createSeed000 from '../seed-samples/000-card-create.json';
import qrcode000 from '../seed-samples/000-qrcode-create.json';
import whiteList001 from '../seed-samples/001-testwhitelist-set.json';
import friendsCash002 from '../seed-samples/002-card-create-cash.json';
import friendsGift002 from '../seed-samples/002-card-create-gift.json';
import consume002 from '../seed-samples/002-code-consume.json';
import consumeOnline002 from '../seed-samples/002-code-consume-online.json';
import decrypt002 from '../seed-samples/002-code-decrypt.json';
import get002 from '../seed-samples/002-code-get.json';
import cardTypes from './card-types.json';
import type { Samples } from './sample';
import ticketTypes from './ticket-types.json';

/** The calls that the seed documents print. */
export const creating: Samples = {
  '/card/create': {
    name: '创建卡券',
    body: createSeed000,
    variants: {
      ...cardTypes,
      ...ticketTypes,
      '代金券（朋友的券）': friendsCash002,
      '兑换券（朋友的券）': friendsGift002,
    },
  },
};

export const puttingSeeds: Samples = {
  '/card/qrcode/create': {
    name: '创建二维码投放',
    body: qrcode000,
    variants: {
      多张卡券: {
        action_name: 'QR_MULTIPLE_CARD',
        action_info: {
          multiple_card: {
            card_list: [
              { card_id: 'p1Pj9jgj3BcomSgtuW8B1wl-wo88', outer_str: '12b' },
              { card_id: 'p1Pj9jgj3BcomSgtuW8B1wl-wo98', outer_str: '12b' },
            ],
          },
        },
      },
    },
  },
  '/card/testwhitelist/set': { name: '设置测试白名单', body: whiteList001 },
};

export const redeeming: Samples = {
  '/card/code/get': { name: '查询code', body: get002 },
  '/card/code/consume': {
    name: '核销code',
    body: consume002,
    variants: { '线上核销（朋友的券）': consumeOnline002 },
  },
  '/card/code/decrypt': { name: 'code解码', body: decrypt002 },
};
