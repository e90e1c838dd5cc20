import { aCard } from './a-card';

const picture = 'http://mmbiz.qpic.cn/mmbiz/dish/0';

/** May 2026 in Shanghai, day by day. */
export const friendsBegin = 1_777_564_800;
export const friendsEnd = 1_780_243_199;

interface Changes {
  type?: 'CASH' | 'GIFT';
  base?: object;
  advanced?: object;
  own?: object;
}

/** The body of /card/create for a 朋友的券 without conditions. */
export function aFriendsCoupon({ base = {}, advanced = {}, ...rest }: Changes = {}) {
  return aCard({
    ...rest,
    base: {
      can_share: false,
      can_give_friend: false,
      location_id_list: [1],
      sku: undefined,
      date_info: {
        type: 'DATE_TYPE_FIX_TIME_RANGE',
        begin_timestamp: friendsBegin,
        end_timestamp: friendsEnd,
      },
      ...base,
    },
    advanced: {
      share_friends: true,
      abstract: { icon_url_list: [picture] },
      text_image_list: [{ image_url: picture, text: '招牌' }],
      ...advanced,
    },
  });
}
