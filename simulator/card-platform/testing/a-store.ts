/** The body of /cgi-bin/poi/addpoi for a store without fault. */
export function aStore(changes: object = {}) {
  const base_info = {
    sid: '33788392',
    business_name: '麦当劳',
    branch_name: '艺苑路店',
    province: '广东省',
    city: '广州市',
    district: '海珠区',
    address: '艺苑路11号',
    telephone: '020-12345678',
    categories: ['美食,快餐小吃'],
    offset_type: 1,
    longitude: 115.32375,
    latitude: 25.097486,
    photo_list: [{ photo_url: 'http://mmbiz.qpic.cn/mmbiz/store/0' }],
    ...changes,
  };
  return { business: { base_info } };
}
