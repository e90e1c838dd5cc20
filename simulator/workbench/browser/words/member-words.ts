/** What WeChat's own fields of an activation form are called on the phone. */
const commonFields: Record<string, string> = {
  MOBILE: '手机号',
  SEX: '性别',
  NAME: '姓名',
  BIRTHDAY: '生日',
  IDCARD: '身份证',
  EMAIL: '邮箱',
  LOCATION: '详细地址',
  DETAIL_LOCATION: '详细地址',
  EDUCATION_BACKGROUND: '教育背景',
  CAREER: '职业',
  INDUSTRY: '行业',
  INCOME: '收入',
  HABIT: '兴趣爱好',
};

/** WeChat's half-custom names of a member card's fields. */
const nameTypes: Record<string, string> = {
  LEVEL: '等级',
  COUPON: '优惠券',
  STAMP: '印花',
  DISCOUNT: '折扣',
  ACHIEVEMEN: '成就',
  MILEAGE: '里程',
  SET_POINTS: '集点',
  TIMS: '次数',
};

/** A field of the form; the merchant's own ones are called as they are. */
export const formFieldName = (name: string): string =>
  commonFields[name.replace('USER_FORM_INFO_FLAG_', '')] ?? name;

export const memberFieldName = (name: string): string =>
  nameTypes[name.replace('FIELD_NAME_TYPE_', '')] ?? name;
