import type { GetapplyprotocolAnswer, SecondaryCategory } from '#server/wechat/wire/index';
import { openCategories } from '../state/category';

const PER_PRIMARY = 100;
const foodLicence = ['food_service_license_id', 'food_service_license_bizmedia_id'];
/** Trades whose cards hold no prepaid money; our choice, WeChat's list is not published. */
const withoutPrepaid = ['运输票务'];

/** The trades of seed 002 with the numbers that WeChat's samples show: 美食 is 1, its first 101. */
export const applyProtocol: GetapplyprotocolAnswer['category'] = Object.entries(openCategories).map(
  ([name, secondary], index) => ({
    primary_category_id: index + 1,
    category_name: name,
    secondary_category: secondary.map((category_name, position) => ({
      secondary_category_id: (index + 1) * PER_PRIMARY + position + 1,
      category_name,
      need_qualification_stuffs: name === '美食' ? foodLicence : [],
      can_choose_prepaid_card: withoutPrepaid.includes(name) ? 0 : 1,
      can_choose_payment_card: 1,
    })),
  }),
);

/** The trade that these two numbers name together. */
export function tradeNumbered(primary: number, secondary: number): SecondaryCategory | undefined {
  const category = applyProtocol.find(({ primary_category_id }) => primary_category_id === primary);
  return category?.secondary_category.find(
    ({ secondary_category_id }) => secondary_category_id === secondary,
  );
}
