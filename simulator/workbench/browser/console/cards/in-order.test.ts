import type { CardStatus } from '#server/wechat/wire/index';
import type { CardRow } from '../../world/platform-types';
import { inOrder } from './in-order';

const aCard = (cardId: string, status: CardStatus): CardRow => ({
  cardId,
  appid: 'wx1',
  type: 'CASH',
  title: cardId,
  brandName: '微信餐厅',
  color: '#cc463d',
  logoUrl: '',
  codeType: 'CODE_TYPE_QRCODE',
  createTime: 0,
  updateTime: 0,
  status,
  refuseReason: null,
  forFriends: false,
  quantity: 1,
  totalQuantity: 1,
  claimed: 0,
  redeemed: 0,
});

test('cards that wait for review come first, deleted ones last, else the newest first', () => {
  const cards = [
    aCard('old', 'CARD_STATUS_VERIFY_OK'),
    aCard('gone', 'CARD_STATUS_DELETE'),
    aCard('waiting', 'CARD_STATUS_NOT_VERIFY'),
    aCard('new', 'CARD_STATUS_VERIFY_FAIL'),
  ];
  expect(inOrder(cards).map(({ cardId }) => cardId)).toEqual(['waiting', 'new', 'old', 'gone']);
});
