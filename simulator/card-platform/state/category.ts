/** The trades to which 朋友的券 was open first; seed 002. Its table has 生活服务 and 购物 twice. */
export const openCategories: Readonly<Record<string, readonly string[]>> = {
  美食: list(
    '粤菜、茶餐厅、川菜、湘菜、东北菜、西北菜、火锅、自助餐、小吃、快餐、日本料理、韩国料理、东南亚菜、西餐、面包甜点、咖啡厅、江浙菜、其它美食、外卖',
  ),
  休闲娱乐: list(
    '展览展出、温泉洗浴、足疗按摩、运动健身、棋牌室、KTV、酒吧/俱乐部、艺术写真、宠物美容、美容美发、美甲',
  ),
  生活服务: list('快递、宠物医疗、物业管理、家政服务、养生养护、婚庆服务、加油站、汽车维修、汽车驾校'),
  电影票: ['电影票'],
  酒店: list('快捷酒店、度假村、星级酒店'),
  购物: list(
    '母婴用品、普通食品、鲜花礼品、家纺家装、钟表眼镜、日护用品、化妆品、运动户外、鞋类箱包、服饰、副食品门市、超市/便利店、购物中心/购物街、百货商场、便利店、珠宝配饰、家居、建材五金/机械仪表、乐器、酒类、药房/药店、图书报刊杂志、数码家电',
  ),
  旅游景点: ['门票'],
  运输票务: list('机票、船票、车票'),
};

/** Whether 朋友的券 is open to the trade, written `美食-火锅`. */
export function isOpenCategory(category: string): boolean {
  const [first = '', second = ''] = category.split('-');
  return openCategories[first]?.includes(second) ?? false;
}

function list(names: string): string[] {
  return names.split('、');
}
