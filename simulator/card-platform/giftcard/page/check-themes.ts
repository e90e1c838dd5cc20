import { refuse } from '../../errors/wechat-error';
import { isObject, type JsonObject } from '../../http/json';
import type { IsGiftCard } from './gift-cards-of';
import { listIn } from './list-in';

/** The themes of a page: each with its picture, title, cards and wrappings; one of them may be the banner. */
export function checkThemes(page: JsonObject, isGiftCard: IsGiftCard): void {
  const themes = objects(listIn(page, 'theme_list', 81024));
  for (const theme of themes) {
    checkTexts(theme);
    checkItems(theme, isGiftCard);
    checkWrappings(theme);
  }
  checkCategories(page, themes);
}

function checkTexts(theme: JsonObject): void {
  if (!theme.theme_pic_url) refuse(81021);
  if (!theme.title) refuse(81022);
  if (!theme.title_color) refuse(81023);
}

function checkItems(theme: JsonObject, isGiftCard: IsGiftCard): void {
  const items = objects(listIn(theme, 'item_list', 81024));
  if (!items.every(({ card_id }) => isGiftCard(card_id))) refuse(81002);
}

function checkWrappings(theme: JsonObject): void {
  for (const wrapping of objects(listIn(theme, 'pic_item_list', 81025))) {
    if (!wrapping.background_pic_url) refuse(81027);
    if (!wrapping.default_gifting_msg) refuse(81028);
  }
}

function checkCategories({ category_list = [] }: JsonObject, themes: readonly JsonObject[]): void {
  const categories = Array.isArray(category_list) ? objects(category_list) : refuse(47001);
  if (!categories.every(({ title }) => title)) refuse(81015);
  for (const { category_index: index, is_banner: isBanner } of themes) {
    const known = Number.isInteger(index) && categories[Number(index)] !== undefined;
    if (index !== undefined && (isBanner === true || !known)) refuse(81015);
  }
  if (themes.filter(({ is_banner }) => is_banner === true).length > 1) refuse(81016);
}

function objects(list: readonly unknown[]): JsonObject[] {
  return list.map((item) => (isObject(item) ? item : refuse(47001)));
}
