/** The first level of WeChat's table of store categories; the levels below are not checked. */
const firstLevels = [
  '美食',
  '基础设施',
  '医疗保健',
  '生活服务',
  '休闲娱乐',
  '购物',
  '运动健身',
  '汽车',
  '酒店宾馆',
  '旅游景点',
  '文化场馆',
  '教育学校',
  '银行金融',
  '地名地址',
  '房产小区',
  '丽人',
  '结婚',
  '亲子',
  '公司企业',
  '机构团体',
  '其它',
];

/** What /cgi-bin/poi/getwxcategory shows: an excerpt, WeChat's own table has hundreds of rows. */
export const categoryList: readonly string[] = [
  '美食,江浙菜,上海菜',
  '美食,江浙菜,淮扬菜',
  '美食,粤菜,潮汕菜',
  '美食,川菜',
  '美食,火锅',
  '美食,快餐小吃',
  ...firstLevels.slice(1),
];

/** Levels are joined by commas, also by Chinese ones as in WeChat's own explanation. */
export function isCategory(category: unknown): boolean {
  if (typeof category !== 'string') return false;
  const levels = category.split(/[,，]/).map((level) => level.trim());
  return firstLevels.includes(levels[0]!) && levels.every((level) => level !== '');
}
