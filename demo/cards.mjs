const DAY = 86_400;

/** What every card of the demo's shop has; reference §2.1. */
const baseInfo = (now, logoUrl, changes) => ({
  logo_url: logoUrl,
  brand_name: '微信餐厅',
  code_type: 'CODE_TYPE_QRCODE',
  color: 'Color090',
  notice: '使用时向服务员出示此券',
  service_phone: '020-88888888',
  description: '每桌限用一张\n不兑现、不找零\n如需发票，请在消费时向店员提出',
  date_info: {
    type: 'DATE_TYPE_FIX_TIME_RANGE',
    begin_timestamp: now - DAY,
    end_timestamp: now + 60 * DAY,
  },
  center_title: '立即使用',
  center_app_brand_user_name: 'gh_7195ea80d2e6@app',
  center_app_brand_pass: 'pages/index/index',
  can_share: false,
  can_give_friend: false,
  get_limit: 1,
  sku: { quantity: 200 },
  ...changes,
});

const weekday = (type) => ({ type, begin_hour: 10, begin_minute: 0, end_hour: 20, end_minute: 59 });
const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map(weekday);

/**
 * The demo's cards as `POST /card/create` takes them, with what the reviewer is to say of each.
 * `now` in Unix seconds, `logoUrl` from media/uploadimg.
 */
export const demoCards = (now, logoUrl) => [
  {
    review: 'pass',
    card: {
      card_type: 'CASH',
      cash: {
        base_info: baseInfo(now, logoUrl, { title: '50元代金券', color: 'Color100', get_limit: 3 }),
        advanced_info: {
          use_condition: { least_cost: 500, can_use_with_other_discount: false },
          time_limit: workdays,
        },
        reduce_cost: 5000,
      },
    },
  },
  {
    review: 'pass',
    card: {
      card_type: 'DISCOUNT',
      discount: {
        base_info: baseInfo(now, logoUrl, {
          title: '早餐七折',
          color: 'Color030',
          code_type: 'CODE_TYPE_BARCODE',
          get_limit: 3,
          date_info: { type: 'DATE_TYPE_FIX_TERM', fixed_term: 30, fixed_begin_term: 0 },
        }),
        discount: 30,
      },
    },
  },
  {
    review: 'pass',
    card: {
      card_type: 'GIFT',
      gift: {
        base_info: baseInfo(now, logoUrl, { title: '酸梅汤一杯', color: 'Color050', sku: { quantity: 30 } }),
        gift: '酸梅汤一杯',
      },
    },
  },
  {
    review: 'pass',
    card: {
      card_type: 'GROUPON',
      groupon: {
        base_info: baseInfo(now, logoUrl, { title: '双人烤鱼套餐', color: 'Color020', sku: { quantity: 1 } }),
        deal_detail: '烤鱼一条\n凉菜两份\n酸梅汤两杯',
      },
    },
  },
  {
    review: null,
    card: {
      card_type: 'GENERAL_COUPON',
      general_coupon: {
        base_info: baseInfo(now, logoUrl, { title: '新店开业优惠', color: 'Color080' }),
        default_detail: '新店开业期间，招牌菜八八折',
      },
    },
  },
];
